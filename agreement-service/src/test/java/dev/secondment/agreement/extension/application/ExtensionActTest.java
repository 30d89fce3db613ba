package dev.secondment.agreement.extension.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.agreement.lifecycle.domain.Side;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act by every side and role. */
class ExtensionActTest {
    private static final List<String> ROLES =
            List.of("hr", "line-manager", "payroll", "finance", "compliance", "auditor", "partner-api", "secondee");

    private static Stream<Arguments> everybody() {
        return Stream.of(ExtensionAct.values())
                .flatMap(act -> Stream.of(Side.values())
                        .flatMap(side -> ROLES.stream().map(role -> Arguments.of(act, side, role))));
    }

    /** The rule in words, written down a second time on purpose. */
    private static boolean expected(Side side, String role) {
        return switch (side) {
            case HOME, HOST -> Set.of("hr", "line-manager", "partner-api").contains(role);
            case SECONDEE -> role.equals("secondee");
            case VENDOR, CLIENT -> false;
        };
    }

    @ParameterizedTest(name = "{0} by {1} {2}")
    @MethodSource("everybody")
    void each_act_belongs_to_certain_functions(ExtensionAct act, Side side, String role) {
        assertThat(act.sidesFor(Set.of(side), Set.of(role)).contains(side)).isEqualTo(expected(side, role));
    }
}
