package dev.secondment.agreement.conversion.domain;

import static dev.secondment.agreement.conversion.domain.ConversionFixture.FIRST_MOMENT;
import static dev.secondment.agreement.conversion.domain.ConversionFixture.JANUARY;
import static dev.secondment.agreement.conversion.domain.ConversionStatus.AT_RISK_CHECK;
import static dev.secondment.agreement.conversion.domain.ConversionStatus.BLOCKED;
import static dev.secondment.agreement.conversion.domain.ConversionStatus.CONTRACTED;
import static dev.secondment.agreement.conversion.domain.ConversionStatus.DECLINED;
import static dev.secondment.agreement.conversion.domain.ConversionStatus.EFFECTIVE;
import static dev.secondment.agreement.conversion.domain.ConversionStatus.EMPLOYEE_ACCEPTED;
import static dev.secondment.agreement.conversion.domain.ConversionStatus.FEE_SETTLED_OR_NONE;
import static dev.secondment.agreement.conversion.domain.ConversionStatus.HOME_RELEASED;
import static dev.secondment.agreement.conversion.domain.ConversionStatus.PROPOSED;
import static dev.secondment.agreement.conversion.domain.ConversionStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConversionStatusTest {

    /** The table written down a second time on purpose. */
    private static final Set<String> LEGAL = Set.of(
            "PROPOSED>AT_RISK_CHECK",
            "PROPOSED>DECLINED",
            "PROPOSED>BLOCKED",
            "PROPOSED>WITHDRAWN",
            "AT_RISK_CHECK>EMPLOYEE_ACCEPTED",
            "AT_RISK_CHECK>DECLINED",
            "AT_RISK_CHECK>BLOCKED",
            "AT_RISK_CHECK>WITHDRAWN",
            "EMPLOYEE_ACCEPTED>HOME_RELEASED",
            "EMPLOYEE_ACCEPTED>DECLINED",
            "EMPLOYEE_ACCEPTED>BLOCKED",
            "EMPLOYEE_ACCEPTED>WITHDRAWN",
            "HOME_RELEASED>FEE_SETTLED_OR_NONE",
            "HOME_RELEASED>DECLINED",
            "HOME_RELEASED>BLOCKED",
            "HOME_RELEASED>WITHDRAWN",
            "FEE_SETTLED_OR_NONE>CONTRACTED",
            "FEE_SETTLED_OR_NONE>DECLINED",
            "FEE_SETTLED_OR_NONE>BLOCKED",
            "FEE_SETTLED_OR_NONE>WITHDRAWN",
            "CONTRACTED>EFFECTIVE",
            "CONTRACTED>BLOCKED");

    private static final Map<ConversionStatus, Supplier<Conversion>> IN_STATE = new TreeMap<>(Map.of(
            PROPOSED, ConversionFixture::proposed,
            AT_RISK_CHECK, ConversionFixture::checked,
            EMPLOYEE_ACCEPTED, ConversionFixture::accepted,
            HOME_RELEASED, ConversionFixture::released,
            FEE_SETTLED_OR_NONE, ConversionFixture::feeSettled,
            CONTRACTED, ConversionFixture::contracted,
            EFFECTIVE, ConversionFixture::effective,
            DECLINED, () -> ConversionFixture.declinedBy(Side.HOME),
            BLOCKED, ConversionFixture::blocked,
            WITHDRAWN, ConversionFixture::withdrawn));

    private record Step(ConversionStatus target, String name, Consumer<Conversion> operation) {}

    private static final List<Step> STEPS = List.of(
            new Step(AT_RISK_CHECK, "checkAtRisk", c -> c.checkAtRisk(AtRiskOutcome.CONSIDERED_FIRST, JANUARY)),
            new Step(EMPLOYEE_ACCEPTED, "accept", c -> c.accept(JANUARY)),
            new Step(HOME_RELEASED, "release", c -> c.release(JANUARY)),
            new Step(FEE_SETTLED_OR_NONE, "settleFee", c -> c.settleFee(FeeOutcome.WAIVED, null, JANUARY)),
            new Step(CONTRACTED, "contract", c -> c.contract("C-1", ConversionFixture.basis(), JANUARY)),
            new Step(EFFECTIVE, "takeEffect", c -> c.takeEffect(JANUARY)),
            new Step(DECLINED, "decline", c -> c.decline(Side.SECONDEE, "no", JANUARY)),
            new Step(BLOCKED, "block", c -> c.block(BlockCause.ENDED_OTHERWISE, JANUARY)),
            new Step(WITHDRAWN, "withdraw", c -> c.withdraw("no", JANUARY)));

    private static Stream<Arguments> pairs() {
        return Stream.of(ConversionStatus.values())
                .flatMap(from -> Stream.of(ConversionStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} > {1}")
    @MethodSource("pairs")
    void the_table_holds_exactly_these_moves(ConversionStatus from, ConversionStatus to) {
        assertThat(from.next().contains(to)).isEqualTo(LEGAL.contains(from + ">" + to));
    }

    private static Stream<Arguments> drivenPairs() {
        return IN_STATE.keySet().stream().flatMap(from -> STEPS.stream().map(step -> Arguments.of(from, step)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("drivenPairs")
    void an_operation_makes_its_legal_move_and_leaves_any_other_state_alone(ConversionStatus from, Step step) {
        Conversion offer = IN_STATE.get(from).get();
        assertThat(offer.status()).isEqualTo(from);
        try {
            step.operation().accept(offer);
        } catch (ProblemException refused) {
            assertThat(refused.type()).isEqualTo(ConversionProblem.ILLEGAL_TRANSITION);
        }
        boolean legal = LEGAL.contains(from + ">" + step.target());
        assertThat(offer.status()).isEqualTo(legal ? step.target() : from);
    }

    @Test
    void every_state_is_driven() {
        assertThat(IN_STATE.keySet()).containsExactlyInAnyOrder(ConversionStatus.values());
    }

    @Test
    void the_final_states_are_those_without_a_way_out() {
        assertThat(Stream.of(ConversionStatus.values()).filter(ConversionStatus::isFinal))
                .containsExactly(EFFECTIVE, DECLINED, BLOCKED, WITHDRAWN);
    }

    @Test
    void a_refused_move_names_the_moves_that_are_possible() {
        Conversion contracted = ConversionFixture.contracted();
        assertThatThrownBy(() -> contracted.withdraw("no", JANUARY))
                .isInstanceOfSatisfying(
                        ConversionRejected.class,
                        refused -> assertThat(refused.extensions())
                                .containsEntry("allowedTransitions", List.of(EFFECTIVE, BLOCKED)));
    }

    /** Time alone: before the day nothing, on the day what was not contracted is too late. */
    @ParameterizedTest
    @EnumSource(ConversionStatus.class)
    void the_first_day_closes_every_open_offer(ConversionStatus from) {
        Conversion early = IN_STATE.get(from).get();
        assertThat(early.dayCame(SecondmentEnd.CONVERTED, FIRST_MOMENT.minusMillis(1)))
                .isEmpty();
        assertThat(early.status()).isEqualTo(from);
        Conversion offer = IN_STATE.get(from).get();
        offer.dayCame(SecondmentEnd.CONVERTED, FIRST_MOMENT);
        ConversionStatus expected = from.isFinal() ? from : from == CONTRACTED ? EFFECTIVE : BLOCKED;
        assertThat(offer.status()).isEqualTo(expected);
        assertThat(offer.dayCame(SecondmentEnd.CONVERTED, FIRST_MOMENT)).isEmpty();
    }

    @Test
    void the_readme_shows_the_table() throws IOException {
        List<String> lines = new ArrayList<>(List.of("stateDiagram-v2", "    [*] --> PROPOSED"));
        for (ConversionStatus from : ConversionStatus.values()) {
            from.next().stream().sorted().forEach(to -> lines.add("    " + from + " --> " + to));
        }
        String diagram = "```mermaid\n" + String.join("\n", lines) + "\n```";
        assertThat(Files.readString(Path.of("README.md")))
                .as("the diagram of the README; it should read:\n%s", diagram)
                .contains(diagram);
    }
}
