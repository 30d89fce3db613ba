package dev.secondment.agreement.lifecycle.domain;

import static dev.secondment.agreement.lifecycle.domain.AgreementFixture.AFTER_LAST_MOMENT;
import static dev.secondment.agreement.lifecycle.domain.AgreementFixture.AUGUST;
import static dev.secondment.agreement.lifecycle.domain.AgreementFixture.FIRST_MOMENT;
import static dev.secondment.agreement.lifecycle.domain.AgreementFixture.RETURN_NEAR;
import static dev.secondment.agreement.lifecycle.domain.AgreementFixture.SIGNING_OVER;
import static dev.secondment.agreement.lifecycle.domain.AgreementStatus.ACTIVE;
import static dev.secondment.agreement.lifecycle.domain.AgreementStatus.AWAITING_SIGNATURES;
import static dev.secondment.agreement.lifecycle.domain.AgreementStatus.CONVERTED;
import static dev.secondment.agreement.lifecycle.domain.AgreementStatus.DRAFT;
import static dev.secondment.agreement.lifecycle.domain.AgreementStatus.ENDED;
import static dev.secondment.agreement.lifecycle.domain.AgreementStatus.ENDING;
import static dev.secondment.agreement.lifecycle.domain.AgreementStatus.EXPIRED_UNSIGNED;
import static dev.secondment.agreement.lifecycle.domain.AgreementStatus.IN_REVIEW;
import static dev.secondment.agreement.lifecycle.domain.AgreementStatus.REJECTED;
import static dev.secondment.agreement.lifecycle.domain.AgreementStatus.SIGNED;
import static dev.secondment.agreement.lifecycle.domain.AgreementStatus.SUSPENDED;
import static dev.secondment.agreement.lifecycle.domain.AgreementStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.agreement.terms.domain.TermsFixture;
import dev.secondment.platform.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementStatusTest {

    /** The table as the domain reference words it, written down a second time on purpose. */
    private static final Set<String> LEGAL = Set.of(
            "DRAFT>IN_REVIEW",
            "IN_REVIEW>DRAFT",
            "IN_REVIEW>AWAITING_SIGNATURES",
            "AWAITING_SIGNATURES>SIGNED",
            "AWAITING_SIGNATURES>REJECTED",
            "AWAITING_SIGNATURES>EXPIRED_UNSIGNED",
            "AWAITING_SIGNATURES>DRAFT",
            "SIGNED>ACTIVE",
            "SIGNED>WITHDRAWN",
            "ACTIVE>SUSPENDED",
            "SUSPENDED>ACTIVE",
            "ACTIVE>ENDING",
            "SUSPENDED>ENDING",
            "ENDING>ACTIVE",
            "ENDING>ENDED",
            "ENDING>CONVERTED");

    /** A fresh agreement in each state that the named operations reach. */
    private static final Map<AgreementStatus, Supplier<Agreement>> IN_STATE = new TreeMap<>(Map.ofEntries(
            Map.entry(DRAFT, AgreementFixture::aDraft),
            Map.entry(IN_REVIEW, AgreementFixture::inReview),
            Map.entry(AWAITING_SIGNATURES, AgreementFixture::awaitingTheLastSignature),
            Map.entry(SIGNED, AgreementFixture::signedAndPrepared),
            Map.entry(ACTIVE, AgreementFixture::active),
            Map.entry(SUSPENDED, AgreementFixture::suspended),
            Map.entry(ENDING, AgreementFixture::ending),
            Map.entry(ENDED, AgreementFixture::ended),
            Map.entry(CONVERTED, AgreementFixture::converted),
            Map.entry(REJECTED, AgreementFixture::rejected),
            Map.entry(WITHDRAWN, AgreementFixture::withdrawn),
            Map.entry(EXPIRED_UNSIGNED, AgreementFixture::expiredUnsigned)));

    private record Step(AgreementStatus target, String name, Consumer<Agreement> operation) {
        static Step to(AgreementStatus target, String name, Consumer<Agreement> operation) {
            return new Step(target, name, operation);
        }
    }

    /** Every operation that moves an agreement, called when its time has come. */
    private static final List<Step> STEPS = List.of(
            Step.to(IN_REVIEW, "submit", AgreementFixture::submit),
            Step.to(DRAFT, "returnToDraft", a -> a.returnToDraft("again", AUGUST)),
            Step.to(AWAITING_SIGNATURES, "approve", AgreementFixture::approve),
            Step.to(
                    SIGNED,
                    "sign",
                    a -> a.sign(
                            Side.SECONDEE,
                            AgreementFixture.person(Side.SECONDEE),
                            a.documentHash().orElse("none"),
                            AUGUST)),
            Step.to(EXPIRED_UNSIGNED, "signingTimePassed", a -> a.signingTimePassed(SIGNING_OVER)),
            Step.to(REJECTED, "refuse", a -> a.refuse(Side.HOST, "no", AUGUST)),
            Step.to(WITHDRAWN, "withdraw", a -> a.withdraw("no", AUGUST)),
            Step.to(ACTIVE, "activate", a -> a.activate(FIRST_MOMENT)),
            Step.to(ENDING, "prepareReturn", a -> a.prepareReturn(RETURN_NEAR)),
            Step.to(ENDING, "agreeEnd", a -> a.agreeEnd(AgreementFixture.EARLY_END, FIRST_MOMENT)),
            Step.to(SUSPENDED, "suspend", a -> a.suspend(SuspensionReason.STRIKE, TermsFixture.END, FIRST_MOMENT)),
            Step.to(ACTIVE, "resume", a -> a.resume(FIRST_MOMENT)),
            Step.to(
                    ACTIVE,
                    "follow",
                    a -> a.follow(TermsFixture.with("{'term': {'plannedEnd': '2027-06-30'}}"), 2, null, FIRST_MOMENT)),
            Step.to(ENDED, "end", a -> a.end(AFTER_LAST_MOMENT)));

    /** Each way into ACTIVE has its own operation: the calendar alone brings back neither a halted nor an ending one. */
    private static final Map<String, AgreementStatus> INTO_ACTIVE =
            Map.of("activate", SIGNED, "resume", SUSPENDED, "follow", ENDING);

    private static Stream<Arguments> pairs() {
        return Stream.of(AgreementStatus.values())
                .flatMap(from -> Stream.of(AgreementStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} > {1}")
    @MethodSource("pairs")
    void the_table_holds_exactly_the_moves_of_the_reference(AgreementStatus from, AgreementStatus to) {
        assertThat(from.next().contains(to)).isEqualTo(LEGAL.contains(from + ">" + to));
    }

    private static Stream<Arguments> drivenPairs() {
        return IN_STATE.keySet().stream().flatMap(from -> STEPS.stream().map(step -> Arguments.of(from, step)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("drivenPairs")
    void an_operation_makes_its_legal_move_and_leaves_any_other_state_alone(AgreementStatus from, Step step) {
        Agreement agreement = IN_STATE.get(from).get();
        assertThat(agreement.status()).isEqualTo(from);
        try {
            step.operation().accept(agreement);
        } catch (ProblemException refused) {
            assertThat(refused.type()).isIn(AgreementProblem.ILLEGAL_TRANSITION, AgreementProblem.ALREADY_SIGNED);
        }
        boolean legal = LEGAL.contains(from + ">" + step.target());
        boolean itsOwn = step.target() != ACTIVE || INTO_ACTIVE.get(step.name()) == from;
        assertThat(agreement.status()).isEqualTo(legal && itsOwn ? step.target() : from);
    }

    @Test
    void every_state_is_reached_by_a_named_operation() {
        Set<AgreementStatus> reached = STEPS.stream().map(Step::target).collect(Collectors.toCollection(TreeSet::new));
        // What ends in a contract with the host is CONVERTED by the same step that else makes it ENDED.
        reached.add(CONVERTED);
        assertThat(reached).containsExactlyInAnyOrderElementsOf(IN_STATE.keySet());
        assertThat(AgreementStatus.values()).hasSize(reached.size());
    }

    @Test
    void a_refused_move_names_the_moves_that_are_possible() {
        Agreement draft = AgreementFixture.aDraft();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> AgreementFixture.approve(draft))
                .isInstanceOfSatisfying(
                        AgreementRejected.class,
                        refused -> assertThat(refused.extensions())
                                .containsEntry("allowedTransitions", List.of(IN_REVIEW)));
    }

    @Test
    void the_final_states_are_those_without_a_way_out() {
        assertThat(Stream.of(AgreementStatus.values()).filter(AgreementStatus::isFinal))
                .containsExactly(ENDED, CONVERTED, REJECTED, WITHDRAWN, EXPIRED_UNSIGNED);
    }

    @Test
    void the_readme_shows_the_table() throws IOException {
        List<String> lines = new ArrayList<>(List.of("stateDiagram-v2", "    [*] --> DRAFT"));
        for (AgreementStatus from : AgreementStatus.values()) {
            from.next().stream().sorted().forEach(to -> lines.add("    " + from + " --> " + to));
            if (from.isFinal()) {
                lines.add("    " + from + " --> [*]");
            }
        }
        String diagram = "```mermaid\n" + String.join("\n", lines) + "\n```";
        assertThat(Files.readString(Path.of("README.md")))
                .as("the diagram of the README; it should read:\n%s", diagram)
                .contains(diagram);
    }
}
