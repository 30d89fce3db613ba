package dev.secondment.agreement.ending.domain;

import static dev.secondment.agreement.ending.domain.EarlyTerminationStatus.ACKNOWLEDGED;
import static dev.secondment.agreement.ending.domain.EarlyTerminationStatus.AGREED;
import static dev.secondment.agreement.ending.domain.EarlyTerminationStatus.CONTESTED;
import static dev.secondment.agreement.ending.domain.EarlyTerminationStatus.EFFECTIVE;
import static dev.secondment.agreement.ending.domain.EarlyTerminationStatus.IMMEDIATE;
import static dev.secondment.agreement.ending.domain.EarlyTerminationStatus.NOTICE_RUNNING;
import static dev.secondment.agreement.ending.domain.EarlyTerminationStatus.PROPOSED;
import static dev.secondment.agreement.ending.domain.EarlyTerminationStatus.WITHDRAWN;
import static dev.secondment.agreement.ending.domain.EndingFixture.MUNICH;
import static dev.secondment.agreement.ending.domain.EndingFixture.NOW;
import static dev.secondment.agreement.ending.domain.EndingFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.agreement.lifecycle.domain.Side;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EarlyTerminationStatusTest {

    /** The table as the domain reference words it, and the one way back, written down a second time on purpose. */
    private static final Set<String> LEGAL = Set.of(
            "PROPOSED>ACKNOWLEDGED",
            "PROPOSED>WITHDRAWN",
            "PROPOSED>CONTESTED",
            "ACKNOWLEDGED>AGREED",
            "ACKNOWLEDGED>NOTICE_RUNNING",
            "ACKNOWLEDGED>IMMEDIATE",
            "ACKNOWLEDGED>WITHDRAWN",
            "ACKNOWLEDGED>CONTESTED",
            "AGREED>EFFECTIVE",
            "AGREED>WITHDRAWN",
            "NOTICE_RUNNING>EFFECTIVE",
            "NOTICE_RUNNING>WITHDRAWN",
            "IMMEDIATE>EFFECTIVE",
            "IMMEDIATE>WITHDRAWN");

    private static final Map<EarlyTerminationStatus, Supplier<EarlyTermination>> IN_STATE = new TreeMap<>(Map.of(
            PROPOSED, EndingFixture::shorterThanNotice,
            ACKNOWLEDGED, EndingFixture::acknowledged,
            AGREED, EndingFixture::agreed,
            NOTICE_RUNNING, EndingFixture::noticeRunning,
            IMMEDIATE, EndingFixture::immediate,
            EFFECTIVE, EndingFixture::effective,
            WITHDRAWN, EndingFixture::withdrawn,
            CONTESTED, EndingFixture::contested));

    /** Every operation with the states in which it moves something, and to where. */
    private record Step(
            String name,
            Map<EarlyTerminationStatus, EarlyTerminationStatus> moves,
            Consumer<EarlyTermination> operation) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final java.util.List<Step> STEPS = java.util.List.of(
            new Step("both know", Map.of(PROPOSED, ACKNOWLEDGED), both(EndingFixture::know)),
            new Step("both agree", Map.of(PROPOSED, AGREED, ACKNOWLEDGED, AGREED), both(EndingFixture::agree)),
            new Step(
                    "contest",
                    Map.of(PROPOSED, CONTESTED, ACKNOWLEDGED, CONTESTED),
                    t -> t.contest(Side.SECONDEE, person(Side.SECONDEE), "no", NOW)),
            new Step(
                    "the proposer withdraws",
                    Map.of(PROPOSED, WITHDRAWN, ACKNOWLEDGED, WITHDRAWN),
                    t -> t.withdraw(t.plan().proposer(), person(t.plan().proposer()), MUNICH, NOW)),
            new Step(
                    "all withdraw",
                    Map.of(
                            PROPOSED, PROPOSED, // the first of them is not the proposer
                            ACKNOWLEDGED, ACKNOWLEDGED,
                            AGREED, WITHDRAWN,
                            NOTICE_RUNNING, WITHDRAWN,
                            IMMEDIATE, WITHDRAWN),
                    t -> Stream.of(Side.SECONDEE, Side.HOME, Side.HOST)
                            .forEach(side -> t.withdraw(side, person(side), MUNICH, NOW))),
            new Step(
                    "another end takes its place",
                    Map.of(
                            PROPOSED, WITHDRAWN,
                            ACKNOWLEDGED, WITHDRAWN,
                            AGREED, WITHDRAWN,
                            NOTICE_RUNNING, WITHDRAWN,
                            IMMEDIATE, WITHDRAWN),
                    EarlyTermination::overtaken),
            new Step(
                    "its last day is over",
                    Map.of(
                            PROPOSED, WITHDRAWN,
                            ACKNOWLEDGED, WITHDRAWN,
                            AGREED, EFFECTIVE,
                            NOTICE_RUNNING, EFFECTIVE,
                            IMMEDIATE, EFFECTIVE),
                    t -> t.agreementEnded(true)),
            new Step(
                    "nobody answered in time",
                    Map.of(PROPOSED, WITHDRAWN, ACKNOWLEDGED, WITHDRAWN),
                    t -> t.pass(MUNICH, MUNICH.after(t.plan().lastDay()))));

    private static Consumer<EarlyTermination> both(java.util.function.BiConsumer<EarlyTermination, Side> act) {
        return termination -> Stream.of(Side.HOME, Side.HOST, Side.SECONDEE)
                .filter(side -> side != termination.plan().proposer())
                .forEach(side -> act.accept(termination, side));
    }

    private static Stream<Arguments> pairs() {
        return Stream.of(EarlyTerminationStatus.values())
                .flatMap(from -> Stream.of(EarlyTerminationStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} > {1}")
    @MethodSource("pairs")
    void the_table_holds_exactly_the_moves_of_the_reference(EarlyTerminationStatus from, EarlyTerminationStatus to) {
        assertThat(from.next().contains(to)).isEqualTo(LEGAL.contains(from + ">" + to));
    }

    private static Stream<Arguments> drivenPairs() {
        return IN_STATE.keySet().stream().flatMap(from -> STEPS.stream().map(step -> Arguments.of(from, step)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("drivenPairs")
    void an_operation_makes_its_legal_move_and_leaves_any_other_state_alone(EarlyTerminationStatus from, Step step) {
        EarlyTermination termination = IN_STATE.get(from).get();
        assertThat(termination.status()).isEqualTo(from);
        try {
            step.operation().accept(termination);
        } catch (EndingRejected refused) {
            assertThat(refused.type())
                    .isIn(
                            EndingProblem.ILLEGAL_TRANSITION,
                            EndingProblem.ALREADY_ANSWERED,
                            EndingProblem.NOT_YOUR_PROPOSAL);
        }
        assertThat(termination.status()).isEqualTo(step.moves().getOrDefault(from, from));
    }

    @Test
    void a_refused_move_names_the_moves_that_are_possible() {
        EarlyTermination running = EndingFixture.noticeRunning();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> EndingFixture.agree(running, Side.HOME))
                .isInstanceOfSatisfying(
                        EndingRejected.class,
                        refused -> assertThat(refused.extensions())
                                .containsEntry("allowedTransitions", java.util.List.of(EFFECTIVE, WITHDRAWN)));
    }

    @Test
    void each_state_is_open_settled_or_final() {
        for (EarlyTerminationStatus status : EarlyTerminationStatus.values()) {
            assertThat(Stream.of(status.isOpen(), status.isSettled(), status.isFinal())
                            .filter(is -> is))
                    .as(status.name())
                    .hasSize(1);
        }
    }
}
