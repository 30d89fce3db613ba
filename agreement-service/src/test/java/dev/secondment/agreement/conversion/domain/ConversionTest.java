package dev.secondment.agreement.conversion.domain;

import static dev.secondment.agreement.conversion.domain.ConversionFixture.AGREEMENT;
import static dev.secondment.agreement.conversion.domain.ConversionFixture.FEE;
import static dev.secondment.agreement.conversion.domain.ConversionFixture.FIRST_MOMENT;
import static dev.secondment.agreement.conversion.domain.ConversionFixture.ID;
import static dev.secondment.agreement.conversion.domain.ConversionFixture.JANUARY;
import static dev.secondment.agreement.conversion.domain.ConversionFixture.POST;
import static dev.secondment.agreement.conversion.domain.ConversionFixture.START;
import static dev.secondment.agreement.conversion.domain.ConversionFixture.basis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.agreement.lifecycle.domain.Audience;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.problem.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionTest {

    @Test
    void steps_that_the_terms_do_not_ask_for_are_done_with_the_one_before() {
        Conversion offer = Conversion.propose(ID, AGREEMENT, basis(), START, POST, JANUARY);
        assertThat(changes(offer.proposed(basis(), JANUARY)))
                .containsExactly("CONVERSION_PROPOSED", "CONVERSION_AT_RISK_CHECKED");
        assertThat(offer.atRiskOutcome()).contains(AtRiskOutcome.NOT_REQUIRED);
        offer.accept(JANUARY);
        assertThat(changes(offer.release(JANUARY))).containsExactly("CONVERSION_RELEASED", "CONVERSION_FEE_SETTLED");
        assertThat(offer.feeOutcome()).contains(FeeOutcome.NONE);
        assertThat(offer.status()).isEqualTo(ConversionStatus.FEE_SETTLED_OR_NONE);
    }

    @Test
    void where_the_terms_ask_for_them_each_waits_for_its_answer() {
        ConversionBasis basis = basis(true, FEE);
        Conversion offer = Conversion.propose(ID, AGREEMENT, basis, START, POST, JANUARY);
        assertThat(changes(offer.proposed(basis, JANUARY))).containsExactly("CONVERSION_PROPOSED");
        refuses(() -> offer.accept(JANUARY), ConversionProblem.ILLEGAL_TRANSITION);
        offer.checkAtRisk(AtRiskOutcome.CONSIDERED_FIRST, JANUARY);
        offer.accept(JANUARY);
        assertThat(changes(offer.release(JANUARY))).containsExactly("CONVERSION_RELEASED");
        refuses(() -> offer.contract("C", basis, JANUARY), ConversionProblem.ILLEGAL_TRANSITION);
        offer.settleFee(FeeOutcome.WAIVED, null, JANUARY);
        assertThat(offer.contract("C", basis, JANUARY).contractStart()).isEqualTo(START);
        assertThat(offer.lastDayOfSecondment()).isEqualTo(LocalDate.of(2027, 1, 31));
    }

    @Test
    void somebody_at_risk_takes_the_post_and_the_person_does_not() {
        Conversion offer = ConversionFixture.proposed();
        assertThat(changes(offer.checkAtRisk(AtRiskOutcome.TAKES_PRIORITY, JANUARY)))
                .containsExactly("CONVERSION_AT_RISK_CHECKED", "CONVERSION_BLOCKED");
        assertThat(offer.blockCause()).contains(BlockCause.AT_RISK_PRIORITY);
    }

    @Test
    void a_check_that_the_terms_ask_for_cannot_be_answered_as_not_required() {
        Conversion offer = ConversionFixture.proposed();
        refuses(() -> offer.checkAtRisk(AtRiskOutcome.NOT_REQUIRED, JANUARY), ConversionProblem.AT_RISK_OUTCOME);
        assertThat(offer.atRiskOutcome()).isEmpty();
    }

    @Test
    void a_paid_fee_has_a_reference_a_waived_one_has_none() {
        Conversion offer = ConversionFixture.released();
        refuses(() -> offer.settleFee(FeeOutcome.NONE, null, JANUARY), ConversionProblem.FEE_OUTCOME);
        refuses(() -> offer.settleFee(FeeOutcome.SETTLED, null, JANUARY), ConversionProblem.FEE_OUTCOME);
        refuses(() -> offer.settleFee(FeeOutcome.SETTLED, " ", JANUARY), ConversionProblem.FEE_OUTCOME);
        refuses(() -> offer.settleFee(FeeOutcome.WAIVED, "INV-1", JANUARY), ConversionProblem.FEE_OUTCOME);
        offer.settleFee(FeeOutcome.SETTLED, "INV-1", JANUARY);
        assertThat(offer.feeReference()).contains("INV-1");
    }

    /** The secondment runs 1 Sep 2026 to 28 Feb 2027 at Munich; it is 11 Jan 2027 there. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2027-01-12,",
        "2027-02-28,",
        "2027-03-01,",
        "2027-03-02, after-secondment",
        "2027-01-11, not-in-the-future",
        "2026-09-02, not-in-the-future"
    })
    void the_contract_starts_tomorrow_at_the_earliest_and_without_a_gap_at_the_latest(LocalDate start, String code) {
        assertThat(ConversionReview.of(basis(), start, JANUARY))
                .extracting(Violation::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void tomorrow_is_tomorrow_at_the_host_site() {
        Instant lateInBerlin = Instant.parse("2027-01-31T22:59:59Z");
        assertThat(ConversionReview.of(basis(), START, lateInBerlin)).isEmpty();
        assertThat(ConversionReview.of(basis(), START, FIRST_MOMENT))
                .extracting(Violation::code)
                .containsExactly("not-in-the-future");
    }

    @Test
    void everything_is_said_at_once() {
        ConversionBasis banned = banned(List.of());
        assertThat(ConversionReview.of(banned, LocalDate.of(2026, 9, 1), JANUARY))
                .extracting(Violation::code)
                .containsExactly("not-allowed", "not-in-the-future", "before-secondment");
    }

    @Test
    void a_ban_binds_unless_the_law_makes_it_void() {
        assertThat(ConversionReview.of(banned(List.of()), START, JANUARY))
                .extracting(Violation::code)
                .containsExactly("not-allowed");
        ConversionFinding germany = new ConversionFinding("R-CV-DE-BAN", "A ban is void.", "R-AU-10");
        assertThat(ConversionReview.of(banned(List.of(germany)), START, JANUARY))
                .isEmpty();
        ConversionFinding other = new ConversionFinding("R-CV-FEE", "A fee is capped.", "R-CV-2");
        assertThat(ConversionReview.of(banned(List.of(other)), START, JANUARY)).hasSize(1);
    }

    private static ConversionBasis banned(List<ConversionFinding> findings) {
        return new ConversionBasis(
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2027, 2, 28),
                ZoneId.of("Europe/Berlin"),
                true,
                false,
                null,
                findings);
    }

    @Test
    void a_contract_that_comes_after_the_secondments_new_last_day_is_refused() {
        Conversion offer = ConversionFixture.feeSettled();
        ConversionBasis shorter = new ConversionBasis(
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2027, 1, 20),
                ZoneId.of("Europe/Berlin"),
                false,
                false,
                null,
                List.of());
        refuses(() -> offer.contract("C", shorter, JANUARY), ConversionProblem.NOT_POSSIBLE);
        assertThat(offer.status()).isEqualTo(ConversionStatus.FEE_SETTLED_OR_NONE);
    }

    @Test
    void on_the_first_day_it_waits_for_the_secondment_to_end_and_follows_how_it_did() {
        Conversion offer = ConversionFixture.contracted();
        assertThat(offer.dayCame(SecondmentEnd.NOT_YET, FIRST_MOMENT)).isEmpty();
        assertThat(offer.dayCame(SecondmentEnd.CONVERTED, FIRST_MOMENT))
                .contains(new ConversionEvent.Effective(AGREEMENT, ID, START));
        Conversion other = ConversionFixture.contracted();
        other.dayCame(SecondmentEnd.OTHERWISE, FIRST_MOMENT);
        assertThat(other.blockCause()).contains(BlockCause.ENDED_OTHERWISE);
    }

    @Test
    void a_persons_no_is_for_home_hr_and_an_employers_for_all() {
        assertThat(refusal(Side.HOME).audience()).isEqualTo(Audience.EMPLOYMENT);
        assertThat(refusal(Side.SECONDEE).audience())
                .isEqualTo(Set.of(Audience.HOME_HR, Audience.HOME_PARTNER_API, Audience.SECONDEE));
        ConversionEvent told = ConversionFixture.checked()
                .decline(Side.SECONDEE, "no", JANUARY)
                .getLast();
        assertThat(told.namesItsActor()).isFalse();
        assertThat(told.reason()).isNull();
        assertThat(told.audience()).isEqualTo(Audience.EMPLOYMENT);
    }

    private static ConversionEvent refusal(Side party) {
        ConversionEvent refused =
                ConversionFixture.checked().decline(party, "no", JANUARY).getFirst();
        assertThat(refused.reason()).isEqualTo("no");
        return refused;
    }

    private static List<String> changes(List<ConversionEvent> facts) {
        return facts.stream().map(ConversionEvent::change).toList();
    }

    private static void refuses(Runnable step, ConversionProblem problem) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        ConversionRejected.class,
                        refused -> assertThat(refused.type()).isEqualTo(problem));
    }
}
