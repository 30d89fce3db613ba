package dev.secondment.agreement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.agreement.rules.domain.Outcome;
import dev.secondment.agreement.rules.domain.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HiringOutRulesTest {

    @Test
    void without_the_label_it_does_not_start_R_AU_2() {
        RuleBook unnamed = RuleBook.mainJob("{'legal': {'hiringOut': {'expresslyNamed': false}}}");
        assertThat(unnamed.blocking(Step.SIGNATURE)).isEmpty();
        assertThat(unnamed.blocking(Step.ACTIVATION)).containsExactly("R-AU-2");
        assertThat(unnamed.finding("R-AU-2").pointer()).isEqualTo("/legal/hiringOut/expresslyNamed");
    }

    @Test
    void without_anything_said_label_and_licence_are_missing_at_once() {
        assertThat(RuleBook.mainJob("{'legal': {'hiringOut': null}}").blocking(Step.ACTIVATION))
                .containsExactly("R-AU-1", "R-AU-2");
    }

    @Test
    void the_law_is_that_of_the_place_of_work() {
        RuleBook elsewhere =
                RuleBook.mainJob("{'legal': null, 'hostRole': {'site': {'country': 'CH', 'region': null}}}");
        assertThat(elsewhere.applies("R-AU-2")).isFalse();
    }

    @Test
    void a_group_company_is_exempt_for_people_not_employed_to_be_lent_R_AU_7() {
        String patch =
                "{'destination': 'SISTER_COMPANY', 'legal': {'hiringOut': {'expresslyNamed': null, 'licence': null,"
                        + " 'exemption': 'GROUP_COMPANY', 'employedForLending': %s}}}";
        assertThat(RuleBook.mainJob(patch.formatted("false")).blocking(Step.ACTIVATION))
                .isEmpty();
        assertThat(RuleBook.mainJob(patch.formatted("true")).blocking(Step.ACTIVATION))
                .containsExactly("R-AU-7");
        assertThat(RuleBook.mainJob(patch.formatted("null")).blocking(Step.ACTIVATION))
                .containsExactly("R-AU-7");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-07, 2026-10-06, MET, 2026-10-06",
        "2025-04-07, 2026-10-07, NOT_MET, 2026-10-06",
        "2024-08-31, 2026-02-28, MET, 2026-02-28", // in Java, plusMonths and one day back gives the 27th
        "2024-08-31, 2026-03-01, NOT_MET, 2026-02-28",
        "2024-01-15, 2025-07-14, MET, 2025-07-14",
    })
    void eighteen_months_are_the_limit_R_AU_3(String start, String end, Outcome outcome, String lastLawfulDay) {
        var finding = RuleBook.mainJob("{'term': {'start': '" + start + "', 'plannedEnd': '" + end + "'}}")
                .finding("R-AU-3");
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.workings()).containsEntry("start", start).containsEntry("lastLawfulDay", lastLawfulDay);
    }

    @Test
    void a_collective_agreement_may_set_another_limit_if_it_is_named_R_AU_4() {
        String patch = "{'term': {'start': '2025-04-07', 'plannedEnd': '2027-04-06'},"
                + " 'legal': {'hiringOut': {'longestTerm': 'P24M', 'collectiveAgreement': %s}}}";
        assertThat(RuleBook.mainJob(patch.formatted("'IG Metall BW, LeiZ 2017'"))
                        .outcome("R-AU-3"))
                .isEqualTo(Outcome.MET);
        assertThat(RuleBook.mainJob(patch.formatted("null")).outcome("R-AU-3")).isEqualTo(Outcome.NOT_MET);
    }
}
