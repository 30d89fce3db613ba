package dev.secondment.agreement.extension.domain;

import static dev.secondment.agreement.extension.domain.ExtensionFixture.AMENDMENT;
import static dev.secondment.agreement.extension.domain.ExtensionFixture.HIRING_OUT;
import static dev.secondment.agreement.extension.domain.ExtensionFixture.JANUARY;
import static dev.secondment.agreement.extension.domain.ExtensionFixture.LAPSE;
import static dev.secondment.agreement.extension.domain.ExtensionFixture.consequences;
import static dev.secondment.agreement.extension.domain.ExtensionStatus.AMENDMENT_SIGNED;
import static dev.secondment.agreement.extension.domain.ExtensionStatus.BLOCKED_BY_LIMIT;
import static dev.secondment.agreement.extension.domain.ExtensionStatus.EFFECTIVE;
import static dev.secondment.agreement.extension.domain.ExtensionStatus.LAPSED;
import static dev.secondment.agreement.extension.domain.ExtensionStatus.LIMITS_OK;
import static dev.secondment.agreement.extension.domain.ExtensionStatus.REFUSED;
import static dev.secondment.agreement.extension.domain.ExtensionStatus.REQUESTED;
import static dev.secondment.agreement.extension.domain.ExtensionStatus.WITHDRAWN;
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
import org.junit.jupiter.params.provider.MethodSource;

class ExtensionStatusTest {

    /** The table written down a second time on purpose. */
    private static final Set<String> LEGAL = Set.of(
            "REQUESTED>LIMITS_OK",
            "REQUESTED>REFUSED",
            "REQUESTED>BLOCKED_BY_LIMIT",
            "REQUESTED>WITHDRAWN",
            "REQUESTED>LAPSED",
            "LIMITS_OK>AMENDMENT_SIGNED",
            "LIMITS_OK>WITHDRAWN",
            "LIMITS_OK>LAPSED",
            "AMENDMENT_SIGNED>EFFECTIVE",
            "AMENDMENT_SIGNED>LAPSED");

    private static final Map<ExtensionStatus, Supplier<Extension>> IN_STATE = new TreeMap<>(Map.of(
            REQUESTED, ExtensionFixture::agreedByAll,
            LIMITS_OK, ExtensionFixture::limitsOk,
            AMENDMENT_SIGNED, ExtensionFixture::amendmentSigned,
            EFFECTIVE, ExtensionFixture::effective,
            REFUSED, () -> ExtensionFixture.refusedBy(Side.HOME),
            BLOCKED_BY_LIMIT, ExtensionFixture::blocked,
            WITHDRAWN, ExtensionFixture::withdrawn,
            LAPSED, ExtensionFixture::lapsed));

    private record Step(ExtensionStatus target, String name, Consumer<Extension> operation) {}

    private static final List<Step> STEPS = List.of(
            new Step(LIMITS_OK, "pass", e -> e.pass(consequences(HIRING_OUT), AMENDMENT, JANUARY)),
            new Step(BLOCKED_BY_LIMIT, "block", e -> e.block(consequences(HIRING_OUT), HIRING_OUT, JANUARY)),
            new Step(REFUSED, "refuse", e -> e.refuse(Side.HOME, "no", JANUARY)),
            new Step(WITHDRAWN, "withdraw", e -> e.withdraw("no", JANUARY)),
            new Step(LAPSED, "lapse", e -> e.lapse(LapseCause.NOT_SIGNED, JANUARY)),
            new Step(AMENDMENT_SIGNED, "amendmentSigned", e -> e.amendmentSigned(JANUARY)),
            new Step(EFFECTIVE, "takeEffect", e -> e.takeEffect(JANUARY)));

    private static Stream<Arguments> pairs() {
        return Stream.of(ExtensionStatus.values())
                .flatMap(from -> Stream.of(ExtensionStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} > {1}")
    @MethodSource("pairs")
    void the_table_holds_exactly_these_moves(ExtensionStatus from, ExtensionStatus to) {
        assertThat(from.next().contains(to)).isEqualTo(LEGAL.contains(from + ">" + to));
    }

    private static Stream<Arguments> drivenPairs() {
        return IN_STATE.keySet().stream().flatMap(from -> STEPS.stream().map(step -> Arguments.of(from, step)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("drivenPairs")
    void an_operation_makes_its_legal_move_and_leaves_any_other_state_alone(ExtensionStatus from, Step step) {
        Extension request = passable(from);
        assertThat(request.status()).isEqualTo(from);
        try {
            step.operation().accept(request);
        } catch (ProblemException refused) {
            assertThat(refused.type()).isEqualTo(ExtensionProblem.ILLEGAL_TRANSITION);
        } catch (IllegalStateException notAgreed) {
            assertThat(request.isAgreedByAll()).isFalse();
        }
        boolean legal = LEGAL.contains(from + ">" + step.target());
        assertThat(request.status()).isEqualTo(legal ? step.target() : from);
    }

    private static Extension passable(ExtensionStatus from) {
        return IN_STATE.get(from).get();
    }

    @Test
    void every_state_is_driven() {
        assertThat(IN_STATE.keySet()).containsExactlyInAnyOrder(ExtensionStatus.values());
    }

    @Test
    void the_open_states_are_those_with_a_way_out() {
        assertThat(Stream.of(ExtensionStatus.values()).filter(status -> !status.isFinal()))
                .containsExactly(REQUESTED, LIMITS_OK, AMENDMENT_SIGNED);
    }

    @Test
    void a_refused_move_names_the_moves_that_are_possible() {
        Extension signing = ExtensionFixture.limitsOk();
        assertThatThrownBy(() -> signing.takeEffect(JANUARY))
                .isInstanceOfSatisfying(
                        ExtensionRejected.class,
                        refused -> assertThat(refused.extensions())
                                .containsEntry("allowedTransitions", List.of(AMENDMENT_SIGNED, WITHDRAWN, LAPSED)));
    }

    @Test
    void time_alone_closes_only_what_is_undecided() {
        for (ExtensionStatus from : IN_STATE.keySet()) {
            Extension request = passable(from);
            assertThat(request.lapseUndecided(LAPSE).isPresent()).as("%s", from).isEqualTo(from == REQUESTED);
        }
    }

    @Test
    void the_readme_shows_the_table() throws IOException {
        List<String> lines = new ArrayList<>(List.of("stateDiagram-v2", "    [*] --> REQUESTED"));
        for (ExtensionStatus from : ExtensionStatus.values()) {
            from.next().stream().sorted().forEach(to -> lines.add("    " + from + " --> " + to));
        }
        String diagram = "```mermaid\n" + String.join("\n", lines) + "\n```";
        assertThat(Files.readString(Path.of("README.md")))
                .as("the diagram of the README; it should read:\n%s", diagram)
                .contains(diagram);
    }
}
