package dev.secondment.agreement.conversion.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.agreement.lifecycle.domain.Side;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act by every side and role. */
class ConversionActTest {
    private static final List<String> ROLES =
            List.of("hr", "line-manager", "payroll", "finance", "compliance", "auditor", "partner-api", "secondee");

    private static Stream<Arguments> everybody() {
        return Stream.of(ConversionAct.values())
                .flatMap(act -> Stream.of(Side.values())
                        .flatMap(side -> ROLES.stream().map(role -> Arguments.of(act, side, role))));
    }

    /** The rule in words, written down a second time on purpose. */
    private static boolean expected(ConversionAct act, Side side, String role) {
        Set<String> hr = Set.of("hr", "partner-api");
        return switch (act) {
            case PROPOSE, WITHDRAW -> side == Side.HOST && (hr.contains(role) || role.equals("line-manager"));
            case CHECK_AT_RISK, CONTRACT -> side == Side.HOST && hr.contains(role);
            case ACCEPT -> side == Side.SECONDEE && role.equals("secondee");
            case RELEASE -> side == Side.HOME && hr.contains(role);
            case SETTLE_FEE -> side == Side.HOME && (hr.contains(role) || role.equals("finance"));
            case DECLINE ->
                (side == Side.HOME && hr.contains(role)) || (side == Side.SECONDEE && role.equals("secondee"));
        };
    }

    @ParameterizedTest(name = "{0} by {1} {2}")
    @MethodSource("everybody")
    void each_act_belongs_to_certain_functions(ConversionAct act, Side side, String role) {
        assertThat(act.sidesFor(Set.of(side), Set.of(role)).contains(side)).isEqualTo(expected(act, side, role));
    }
}
