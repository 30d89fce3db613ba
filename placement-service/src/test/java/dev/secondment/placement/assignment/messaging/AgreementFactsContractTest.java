package dev.secondment.placement.assignment.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.placement.assignment.domain.PlacementTerms;
import dev.secondment.placement.payroll.domain.Allowance;
import dev.secondment.placement.payroll.domain.Compensation;
import dev.secondment.platform.data.IncomingEvent;
import dev.secondment.platform.test.Contracts;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Our own records read what the agreement service promises. */
class AgreementFactsContractTest {

    @Test
    void a_signed_agreement_gives_the_terms_of_a_placement() {
        PlacementTerms terms = read("secondment.agreement.signed.v1", AgreementFacts.Signed.class)
                .terms();
        assertThat(terms).hasNoNullFieldsOrProperties();
        assertThat(terms.timeline().parts()).singleElement().satisfies(original -> {
            assertThat(original.effectiveFrom()).isEqualTo(terms.period().start());
            assertThat(original.fte()).isPositive();
            assertThat(original.siteRegion()).startsWith(original.siteCountry());
            assertThat(original.roleTitle()).isNotBlank();
        });
    }

    @Test
    void an_agreed_compensation_gives_allowances_and_who_pays() {
        AgreementFacts.CompensationAgreed compensation =
                read("secondment.agreement.compensation-agreed.v1", AgreementFacts.CompensationAgreed.class);
        assertThat(compensation.agreementId()).isNotNull();
        assertThat(compensation.timeline()).extracting(Compensation::payroll).containsExactly("HOME");
        assertThat(compensation.timeline().getFirst().allowances())
                .isNotEmpty()
                .extracting(Allowance::element)
                .allSatisfy(element -> assertThat(element).matches("ALLOWANCE_[A-Z_]+"));
    }

    @Test
    void an_activation_gives_the_first_day() {
        assertThat(read("secondment.agreement.activated.v1", AgreementFacts.Activated.class))
                .hasNoNullFieldsOrProperties();
    }

    @Test
    void an_end_and_a_withdrawal_name_their_agreement() {
        assertThat(read("secondment.agreement.ended.v1", AgreementFacts.Ended.class)
                        .agreementId())
                .isNotNull();
        assertThat(read("secondment.agreement.withdrawn.v1", AgreementFacts.Withdrawn.class)
                        .agreementId())
                .isNotNull();
    }

    private static <T> T read(String type, Class<T> as) {
        return new IncomingEvent(
                        new UUID(0, 1),
                        type,
                        "key",
                        1,
                        Instant.EPOCH,
                        "test",
                        null,
                        Contracts.sample(type).toString())
                .dataAs(as);
    }
}
