package dev.secondment.agreement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.agreement.rules.domain.Effect;
import dev.secondment.agreement.rules.domain.Outcome;
import dev.secondment.agreement.rules.domain.Step;
import dev.secondment.agreement.rules.domain.WaivableBy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Work in another state than the home employer's: posting, information before departure, social security. */
class MobilityRulesTest {
    private static RuleBook abroad(String home, String site, String start, String end) {
        return RuleBook.mainJob("""
                {'home': {'country': '%s'}, 'legal': null, 'hostRole': {'site': {'country': '%s', 'region': null}},
                 'term': {'start': '%s', 'plannedEnd': '%s'}}""".formatted(home, site, start, end));
    }

    @ParameterizedTest
    @CsvSource({"DE, FR, true", "FR, AT, true", "NO, SE, true", "DE, DE, false", "DE, CH, false", "US, FR, false"})
    void a_posting_inside_the_union_is_declared_before_the_start_R_PW_5(String home, String site, boolean applies) {
        RuleBook posting = abroad(home, site, "2026-09-01", "2027-02-28");
        assertThat(posting.applies("R-PW-5")).isEqualTo(applies);
        assertThat(posting.blocking(Step.ACTIVATION).contains("R-PW-5")).isEqualTo(applies);
        assertThat(posting.done("POSTING_DECLARATION").blocking(Step.ACTIVATION))
                .doesNotContain("R-PW-5");
    }

    @Test
    void nobody_waives_a_declaration() {
        assertThat(abroad("DE", "AT", "2026-09-01", "2027-02-28")
                        .waived("FORMALITY_POSTING_DECLARATION", WaivableBy.COMPLIANCE)
                        .outcome("R-PW-5"))
                .isEqualTo(Outcome.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-28, false", // 28 days, four weeks to the day
        "2026-09-29, true",
    })
    void for_more_than_four_weeks_abroad_the_person_is_told_before_R_PW_7(String end, boolean applies) {
        RuleBook abroad = abroad("DE", "CH", "2026-09-01", end);
        assertThat(abroad.applies("R-PW-7")).isEqualTo(applies);
        assertThat(abroad.done("INFORMATION_BEFORE_DEPARTURE").blocking(Step.ACTIVATION))
                .doesNotContain("R-PW-7");
    }

    @ParameterizedTest
    @CsvSource({"2022-07-31, false", "2022-08-01, true"})
    void the_directive_on_information_applies_from_its_day(String today, boolean applies) {
        assertThat(abroad("DE", "AT", "2022-09-01", "2023-02-28").on(today).applies("R-PW-7"))
                .isEqualTo(applies);
    }

    @ParameterizedTest
    @CsvSource({"2020-07-29, false", "2020-07-30, true"})
    void a_pack_applies_from_its_day(String today, boolean applies) {
        assertThat(abroad("DE", "AT", "2020-09-01", "2021-02-28").on(today).applies("R-PW-5"))
                .isEqualTo(applies);
    }

    @ParameterizedTest
    @CsvSource({"2025-01-01, 2026-12-31, MET", "2025-01-01, 2027-01-01, NOT_MET"})
    void the_home_insurance_goes_on_for_24_months_R_A1_1(String start, String end, Outcome outcome) {
        var finding = abroad("DE", "AT", start, end).finding("R-A1-1");
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.workings()).containsEntry("lastLawfulDay", "2026-12-31");
        assertThat(finding.effect()).isEqualTo(Effect.WARN);
    }

    @Test
    void beyond_that_an_agreement_of_both_states_or_the_hosts_insurance_is_needed_R_A1_2() {
        assertThat(abroad("DE", "AT", "2025-01-01", "2027-01-01").blocking(Step.ACTIVATION))
                .contains("R-A1-2");
        assertThat(abroad("DE", "AT", "2025-01-01", "2027-01-01")
                        .done("ARTICLE_16_AGREEMENT")
                        .outcome("R-A1-2"))
                .isEqualTo(Outcome.MET);
        assertThat(abroad("DE", "AT", "2025-01-01", "2027-01-01")
                        .done("HOST_SOCIAL_INSURANCE")
                        .outcome("R-A1-2"))
                .isEqualTo(Outcome.MET);
        assertThat(abroad("DE", "AT", "2025-01-01", "2026-12-31").applies("R-A1-2"))
                .isFalse();
    }

    @Test
    void the_certificate_is_asked_for_unless_the_host_insures() {
        assertThat(abroad("DE", "CH", "2026-09-01", "2027-02-28").outcome("R-A1-CERTIFICATE"))
                .isEqualTo(Outcome.NOT_MET);
        assertThat(abroad("DE", "CH", "2026-09-01", "2027-02-28")
                        .done("A1_CERTIFICATE")
                        .outcome("R-A1-CERTIFICATE"))
                .isEqualTo(Outcome.MET);
        assertThat(abroad("DE", "CH", "2026-09-01", "2027-02-28")
                        .done("HOST_SOCIAL_INSURANCE")
                        .applies("R-A1-CERTIFICATE"))
                .isFalse();
    }
}
