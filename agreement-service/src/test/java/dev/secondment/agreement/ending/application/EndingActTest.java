package dev.secondment.agreement.ending.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.agreement.lifecycle.domain.Side;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act against every side and role. */
class EndingActTest {
    private static final List<String> ROLES =
            List.of("hr", "line-manager", "payroll", "finance", "compliance", "auditor", "partner-api", "secondee");

    private static Stream<Arguments> matrix() {
        return Stream.of(EndingAct.values())
                .flatMap(act -> Stream.of(Side.values())
                        .flatMap(side -> ROLES.stream().map(role -> Arguments.of(act, side, role))));
    }

    /** The rule in words, written down a second time on purpose. */
    private static boolean may(EndingAct act, Side side, String role) {
        boolean employer = Set.of("hr", "line-manager").contains(role);
        boolean system = role.equals("partner-api");
        boolean person = side == Side.SECONDEE && role.equals("secondee");
        boolean atAnEmployer = side == Side.HOME || side == Side.HOST;
        return switch (act) {
            case PROPOSE, ACKNOWLEDGE, WITHDRAW -> person || (atAnEmployer && (employer || system));
            case DECIDE -> person || (atAnEmployer && employer);
            case SUBMIT_COMPLETION -> side == Side.HOST && (employer || system);
            case DECIDE_COMPLETION -> person || (side == Side.HOME && employer);
        };
    }

    @ParameterizedTest(name = "{0} as {1} {2}")
    @MethodSource("matrix")
    void side_and_role_together_decide(EndingAct act, Side side, String role) {
        assertThat(act.sidesFor(Set.of(side), Set.of(role)).contains(side)).isEqualTo(may(act, side, role));
    }
}
