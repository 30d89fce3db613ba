package dev.secondment.placement.assignment.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.placement.assignment.domain.Conditions;
import dev.secondment.placement.assignment.domain.EndReason;
import dev.secondment.placement.assignment.domain.PlacementTerms;
import dev.secondment.placement.payroll.domain.Allowance;
import dev.secondment.placement.payroll.domain.Compensation;
import dev.secondment.platform.data.EventPlace;
import dev.secondment.platform.data.IncomingEvent;
import dev.secondment.platform.test.Contracts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void a_signed_amendment_gives_the_whole_timeline() {
        PlacementTerms terms =
                read(AMENDMENT_SIGNED, AgreementFacts.AmendmentSigned.class).terms();
        assertThat(terms).hasNoNullFieldsOrProperties();
        assertThat(terms.timeline().parts())
                .hasSizeGreaterThan(1)
                .isSortedAccordingTo(Comparator.comparing(Conditions::effectiveFrom));
    }

    @Test
    void changed_compensation_gives_the_whole_timeline() {
        AgreementFacts.CompensationChanged changed =
                read(COMPENSATION_CHANGED, AgreementFacts.CompensationChanged.class);
        assertThat(changed.agreementId()).isNotNull();
        assertThat(changed.timeline()).hasSizeGreaterThan(1).allSatisfy(pay -> {
            assertThat(pay.effectiveFrom()).isNotNull();
            assertThat(pay.payroll()).isEqualTo("HOME");
        });
        assertThat(changed.timeline().getLast().allowances()).isNotEmpty();
    }

    @Test
    void an_announced_end_gives_the_last_day_and_why() {
        AgreementFacts.Ending ending = read("secondment.agreement.ending.v1", AgreementFacts.Ending.class);
        assertThat(ending.end()).isEqualTo(ending.lastDay());
        assertThat(ending.reason()).isEqualTo(EndReason.EARLY_TERMINATION);
    }

    @ParameterizedTest
    @CsvSource({", AS_PLANNED", "COMPLETION, COMPLETION", "CONVERSION, CONVERTED_TO_HOST", "METEORITE, OTHER"})
    void an_end_for_a_cause_that_is_not_known_here_is_an_end_all_the_same(String cause, EndReason reason) {
        LocalDate planned = LocalDate.parse("2027-02-28");
        var ending = new AgreementFacts.Ending(new UUID(0, 1), planned, null, cause);
        assertThat(ending.reason()).isEqualTo(reason);
        assertThat(ending.end()).isEqualTo(planned);
    }

    @Test
    void an_extension_a_suspension_and_a_conversion_give_their_days() {
        assertThat(read(EXTENSION_EFFECTIVE, AgreementFacts.ExtensionEffective.class))
                .hasNoNullFieldsOrProperties();
        assertThat(read("secondment.agreement.suspended.v1", AgreementFacts.Suspended.class))
                .hasNoNullFieldsOrProperties();
        assertThat(read("secondment.agreement.resumed.v1", AgreementFacts.Resumed.class))
                .hasNoNullFieldsOrProperties();
        assertThat(read("secondment.agreement.converted.v1", AgreementFacts.Converted.class))
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

    private static final String AMENDMENT_SIGNED = "secondment.agreement.amendment-signed.v1";
    private static final String COMPENSATION_CHANGED = "secondment.agreement.compensation-changed.v1";
    private static final String EXTENSION_EFFECTIVE = "secondment.agreement.extension-effective.v1";

    private static <T> T read(String type, Class<T> as) {
        return new IncomingEvent(
                        new UUID(0, 1),
                        type,
                        "key",
                        new EventPlace(0, 1),
                        Instant.EPOCH,
                        "test",
                        null,
                        Contracts.sample(type).toString())
                .dataAs(as);
    }
}
