package dev.secondment.agreement.lifecycle.domain;

import static dev.secondment.agreement.lifecycle.domain.AgreementFixture.AFTER_LAST_MOMENT;
import static dev.secondment.agreement.lifecycle.domain.AgreementFixture.FIRST_MOMENT;
import static dev.secondment.agreement.lifecycle.domain.AgreementFixture.RETURN_NEAR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.agreement.terms.domain.Terms;
import dev.secondment.agreement.terms.domain.TermsFixture;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a signed change of the terms does to the agreement's own course. */
class AgreementFollowsTermsTest {
    private static final Terms UNTIL_JUNE = TermsFixture.with("{'term': {'plannedEnd': '2027-06-30'}}");
    private static final Terms UNTIL_MID_MARCH = TermsFixture.with("{'term': {'plannedEnd': '2027-03-15'}}");

    @Test
    void an_ending_agreement_goes_on_when_its_new_end_is_far_away() {
        Agreement agreement = AgreementFixture.ending();
        assertThat(agreement.follow(UNTIL_JUNE, 2, null, RETURN_NEAR)).isEmpty();
        assertThat(agreement.status()).isEqualTo(AgreementStatus.ACTIVE);
        assertThat(agreement.lastDay()).contains(LocalDate.of(2027, 6, 30));
        assertThat(agreement.dueAt()).as("thirty days before").contains(Instant.parse("2027-05-30T22:00:00Z"));
    }

    @Test
    void an_ending_agreement_whose_new_end_is_near_keeps_ending_and_says_when() {
        Agreement agreement = AgreementFixture.ending();
        Instant late = Instant.parse("2027-02-20T12:00:00Z");
        assertThat(agreement.follow(UNTIL_MID_MARCH, 2, null, late))
                .singleElement()
                .isInstanceOfSatisfying(
                        AgreementEvent.Ending.class,
                        ending -> assertThat(ending.lastDay()).isEqualTo(LocalDate.of(2027, 3, 15)));
        assertThat(agreement.status()).isEqualTo(AgreementStatus.ENDING);
        assertThat(agreement.end(AFTER_LAST_MOMENT)).isEmpty();
        assertThat(agreement.end(Instant.parse("2027-03-15T23:00:00Z"))).isPresent();
    }

    @Test
    void an_agreed_end_is_not_undone_by_a_later_planned_one() {
        Agreement agreement = AgreementFixture.active();
        agreement.agreeEnd(new AgreedEnd(LocalDate.of(2026, 12, 31), EndCause.COMPLETION, null), FIRST_MOMENT);
        agreement.follow(UNTIL_JUNE, 2, null, FIRST_MOMENT);
        assertThat(agreement.status()).isEqualTo(AgreementStatus.ENDING);
        assertThat(agreement.lastDay()).contains(LocalDate.of(2026, 12, 31));
    }

    @Test
    void an_agreement_whose_early_end_was_called_off_goes_on_with_another_end_only() {
        Agreement agreement = AgreementFixture.active();
        agreement.agreeEnd(new AgreedEnd(LocalDate.of(2026, 12, 31), EndCause.COMPLETION, null), FIRST_MOMENT);
        agreement.callOffAgreedEnd(FIRST_MOMENT);
        assertThat(agreement.follow(TermsFixture.with("{'hostRole': {'reportsTo': 'CTO'}}"), 2, null, FIRST_MOMENT))
                .isEmpty();
        assertThat(agreement.status()).isEqualTo(AgreementStatus.ENDING);
        agreement.follow(UNTIL_JUNE, 3, null, FIRST_MOMENT);
        assertThat(agreement.status()).isEqualTo(AgreementStatus.ACTIVE);
    }

    @Test
    void late_work_takes_signed_terms_first_for_they_may_move_the_end() {
        Agreement agreement = AgreementFixture.ending();
        Terms present = agreement.terms();
        agreement.follow(present, 2, Instant.parse("2027-02-24T23:00:00Z"), RETURN_NEAR);
        assertThat(agreement.end(AFTER_LAST_MOMENT))
                .as("the extension of 25 February is still to be taken")
                .isEmpty();
        agreement.follow(UNTIL_JUNE, 2, null, AFTER_LAST_MOMENT);
        assertThat(agreement.end(AFTER_LAST_MOMENT)).isEmpty();
        assertThat(agreement.status()).isEqualTo(AgreementStatus.ACTIVE);
    }

    @Test
    void a_moved_first_day_moves_the_start() {
        Agreement agreement = AgreementFixture.signedAndPrepared();
        agreement.follow(TermsFixture.with("{'term': {'start': '2026-10-01'}}"), 2, null, AgreementFixture.AUGUST);
        assertThat(agreement.activate(FIRST_MOMENT)).isEmpty();
        assertThat(agreement.dueAt()).contains(Instant.parse("2026-09-30T22:00:00Z"));
        assertThat(agreement.activate(Instant.parse("2026-09-30T22:00:00Z"))).isPresent();
    }

    @Test
    void who_joined_after_the_signing_is_not_missing_from_it() {
        Agreement agreement = AgreementFixture.signed();
        agreement.follow(
                TermsFixture.with("{'client': {'organizationId': '0190a000-0000-7000-8000-000000001e17'}}"),
                2,
                null,
                AgreementFixture.AUGUST);
        assertThat(agreement.activationMissing()).containsExactly("PLACEMENT_READY");
    }
}
