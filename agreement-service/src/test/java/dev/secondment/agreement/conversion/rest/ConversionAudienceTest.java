package dev.secondment.agreement.conversion.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.agreement.conversion.application.ConversionPreview;
import dev.secondment.agreement.conversion.application.ConversionView;
import dev.secondment.agreement.conversion.domain.ConversionFixture;
import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.agreement.lifecycle.domain.Side;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every guarded part before every side and role. */
class ConversionAudienceTest {
    private static final List<String> ROLES =
            List.of("hr", "line-manager", "payroll", "finance", "compliance", "auditor", "partner-api", "secondee");

    private static Stream<Arguments> viewers() {
        return Stream.of(Side.HOME, Side.HOST, Side.SECONDEE)
                .flatMap(side -> ROLES.stream().map(role -> Arguments.of(side, role)));
    }

    private static boolean isHomeHr(Side side, String role) {
        return side == Side.HOME && Set.of("hr", "partner-api").contains(role);
    }

    private static Viewer viewer(Side side, String role) {
        return new Viewer(Set.of(side), Set.of(role));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("viewers")
    void what_the_employers_settle_is_not_shown_to_the_person(Side side, String role) {
        ConversionResponse shown =
                ConversionResponse.from(ConversionView.of(ConversionFixture.contracted(), viewer(side, role)));
        assertThat(shown.fee() != null).isEqualTo(side != Side.SECONDEE);
        assertThat(shown.toString().contains("6000.00")).isEqualTo(side != Side.SECONDEE);
        ConversionPreviewResponse preview = ConversionPreviewResponse.from(new ConversionPreview(
                viewer(side, role),
                ConversionFixture.START,
                ConversionFixture.basis(false, ConversionFixture.FEE),
                List.of()));
        assertThat(preview.fee() != null).isEqualTo(side != Side.SECONDEE);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("viewers")
    void where_the_contract_is_kept_is_for_the_host_the_person_and_home_hr(Side side, String role) {
        ConversionResponse shown =
                ConversionResponse.from(ConversionView.of(ConversionFixture.contracted(), viewer(side, role)));
        assertThat(shown.contractReference() != null).isEqualTo(side != Side.HOME || isHomeHr(side, role));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("viewers")
    void a_persons_refusal_is_read_by_home_hr_and_an_employers_by_all(Side side, String role) {
        ConversionResponse byPerson = ConversionResponse.from(
                ConversionView.of(ConversionFixture.declinedBy(Side.SECONDEE), viewer(side, role)));
        assertThat(byPerson.refusal() != null).isEqualTo(side == Side.SECONDEE || isHomeHr(side, role));
        assertThat(byPerson.status().name()).isEqualTo("DECLINED");
        ConversionResponse byHome =
                ConversionResponse.from(ConversionView.of(ConversionFixture.declinedBy(Side.HOME), viewer(side, role)));
        assertThat(byHome.refusal()).isNotNull();
    }
}
