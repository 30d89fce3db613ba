package dev.secondment.agreement.lifecycle.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.agreement.lifecycle.application.AgreementView;
import dev.secondment.agreement.lifecycle.application.ConsentState;
import dev.secondment.agreement.lifecycle.application.SignatureProof;
import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.agreement.lifecycle.domain.AgreementFixture;
import dev.secondment.agreement.lifecycle.domain.Side;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the proof names to whom; home, host and the person have signed. */
class SignaturesAudienceTest {
    private static final ConsentState CONSENT =
            new ConsentState("ab".repeat(32), AgreementFixture.AUGUST, "portal", null);

    @ParameterizedTest(name = "{0} {1}: {2}, consent {3}")
    @CsvSource({
        "HOME, hr, HOME HOST SECONDEE, true",
        "HOME, partner-api, HOME HOST SECONDEE, true",
        "HOME, line-manager, HOME, false",
        "HOME, auditor, HOME, false",
        "HOST, hr, HOST, false",
        "HOST, line-manager, HOST, false",
        "SECONDEE, secondee, SECONDEE, true",
        "VENDOR, hr, '', false",
        "CLIENT, hr, '', false",
    })
    void the_natural_person_is_known_to_their_side_and_to_home_hr(
            Side side, String role, String named, boolean consent) {
        SignaturesResponse shown = SignaturesResponse.from(new SignatureProof(
                AgreementView.of(AgreementFixture.signed(), new Viewer(Set.of(side), Set.of(role))),
                Optional.of(CONSENT)));
        assertThat(String.join(
                        " ",
                        shown.items().stream()
                                .filter(item -> item.subject() != null)
                                .map(item -> item.party().name())
                                .toList()))
                .isEqualTo(named);
        assertThat(shown.items()).hasSize(3).allSatisfy(item -> {
            assertThat(item.authentication()).isEqualTo("1");
            assertThat(item.client()).isEqualTo("suite-cli");
            assertThat(item.documentHash()).isEqualTo(shown.documentHash());
        });
        assertThat(shown.consent()).isEqualTo(consent ? CONSENT : null);
    }
}
