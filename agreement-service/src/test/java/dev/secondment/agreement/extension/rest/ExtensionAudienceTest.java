package dev.secondment.agreement.extension.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.agreement.extension.application.ExtensionView;
import dev.secondment.agreement.extension.domain.ExtensionFixture;
import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.agreement.lifecycle.domain.Side;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every side's refusal before every side and role. */
class ExtensionAudienceTest {
    private static final List<String> ROLES =
            List.of("hr", "line-manager", "payroll", "finance", "compliance", "auditor", "partner-api", "secondee");

    private static Stream<Arguments> viewers() {
        return Stream.of(Side.HOME, Side.HOST, Side.SECONDEE)
                .flatMap(refuser -> Stream.of(Side.values())
                        .flatMap(side -> ROLES.stream().map(role -> Arguments.of(refuser, side, role))));
    }

    /** The rule in words, written down a second time on purpose. */
    private static boolean expected(Side refuser, Side side, String role) {
        boolean employment = side != Side.VENDOR && side != Side.CLIENT;
        return refuser == Side.SECONDEE
                ? side == Side.SECONDEE
                        || (side == Side.HOME && Set.of("hr", "partner-api").contains(role))
                : employment;
    }

    @ParameterizedTest(name = "refused by {0}, read by {1} {2}")
    @MethodSource("viewers")
    void a_persons_refusal_is_read_by_home_hr_and_an_employers_by_all(Side refuser, Side side, String role) {
        ExtensionView view =
                ExtensionView.of(ExtensionFixture.refusedBy(refuser), new Viewer(Set.of(side), Set.of(role)));
        ExtensionResponse shown = ExtensionResponse.from(view);
        assertThat(shown.refusal() != null).isEqualTo(expected(refuser, side, role));
        assertThat(shown.toString().contains("My family")).isEqualTo(expected(refuser, side, role));
        assertThat(shown.status().name()).isEqualTo("REFUSED");
        assertThat(shown.waitingFor()).isEmpty();
    }
}
