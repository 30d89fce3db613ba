package dev.secondment.agreement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.agreement.rules.domain.CaseFact;
import dev.secondment.agreement.rules.domain.Effect;
import dev.secondment.agreement.rules.domain.Outcome;
import dev.secondment.agreement.rules.domain.ShownTo;
import dev.secondment.agreement.rules.domain.Step;
import dev.secondment.agreement.rules.domain.WaivableBy;
import dev.secondment.agreement.terms.domain.TermsFixture;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoreRulesTest {

    @Test
    void the_main_job_may_be_submitted_signed_and_started() {
        assertThat(RuleBook.of(TermsFixture.complete()).blocking(Step.ACTIVATION))
                .isEmpty();
    }

    @Test
    void the_full_example_has_no_finding_that_blocks() {
        assertThat(RuleBook.of(TermsFixture.full()).blocking(Step.ACTIVATION)).isEmpty();
    }

    @Test
    void a_move_inside_one_organisation_is_warned_and_informed_of_at_most() {
        RuleBook internal = RuleBook.mainJob("""
                {'kind': 'INTERNAL', 'destination': 'OTHER_DEPARTMENT', 'legal': null, 'responsibilities': null,
                 'confidentiality': null, 'intellectualProperty': null, 'dataProtection': null, 'recharge': null,
                 'host': {'organizationId': '%s'}}""".formatted(TermsFixture.ACME));
        assertThat(internal.blocking(Step.ACTIVATION)).isEmpty();
        assertThat(internal.finding("R-AG-1-INTERNAL").open()).containsExactly("CLAUSE_DIRECTION", "CLAUSE_DISCIPLINE");
        assertThat(internal.effect("R-AG-1-INTERNAL")).isEqualTo(Effect.WARN);
    }

    @Test
    void an_empty_draft_is_judged_without_a_stumble() {
        assertThat(RuleBook.of(TermsFixture.empty()).blocking(Step.SUBMISSION)).containsExactly("R-ST-1");
    }

    @Nested
    class A_secondment_has_an_end_R_ST_1 {
        @Test
        void a_planned_last_day_is_one() {
            assertThat(RuleBook.mainJob("{}").outcome("R-ST-1")).isEqualTo(Outcome.MET);
        }

        @Test
        void a_task_with_a_long_stop_date_has_one() {
            assertThat(RuleBook.mainJob("""
                    {'term': {'plannedEnd': null, 'endMode': 'TASK_COMPLETION', 'longStopDate': '2027-12-31'}}""").outcome("R-ST-1")).isEqualTo(Outcome.MET);
        }

        @Test
        void without_one_the_draft_is_not_submitted() {
            RuleBook open = RuleBook.mainJob("{'term': {'plannedEnd': null, 'endMode': 'TASK_COMPLETION'}}");
            assertThat(open.blocking(Step.SUBMISSION)).containsExactly("R-ST-1");
        }

        @Test
        void a_change_of_employer_is_no_secondment() {
            assertThat(RuleBook.mainJob("{'legal': {'legalEmployer': 'HOST'}}").blocking(Step.SUBMISSION))
                    .containsExactly("R-ST-1-EMPLOYER");
            assertThat(RuleBook.mainJob("{'legal': {'legalEmployer': 'JOINT'}}").blocking(Step.SUBMISSION))
                    .isEmpty();
        }
    }

    @Nested
    class Signs_of_a_lost_status_add_up_R_ST_2 {
        private static final String TWO_YEARS_AND_A_DAY = "{'start': '2026-09-01', 'plannedEnd': '2028-09-01'}";

        private RuleBook risky(String post, String payroll, String term) {
            return RuleBook.mainJob("""
                    {'substantivePost': {'status': '%s'}, 'compensation': {'payrollLocation': '%s'}, 'term': %s,
                     'returnTerms': {'outcome': 'SUITABLE_ALTERNATIVE'}}""".formatted(post, payroll, term));
        }

        @Test
        void each_sign_has_its_weight_and_the_trace_shows_it() {
            var finding = risky("RELINQUISHED", "HOST", TWO_YEARS_AND_A_DAY)
                    .knowing(CaseFact.EXTENSIONS, 3)
                    .knowing(CaseFact.LAST_HOME_CONTROL, LocalDate.of(2025, 8, 1))
                    .finding("R-ST-2");
            assertThat(finding.workings())
                    .containsEntry("POST_RELINQUISHED", "3")
                    .containsEntry("NO_HOME_CONTROL", "3")
                    .containsEntry("HOST_SETS_PAY", "2")
                    .containsEntry("LONGER_THAN_TWO_YEARS", "2")
                    .containsEntry("THIRD_EXTENSION", "1")
                    .containsEntry("score", "11");
            assertThat(finding.shownTo()).isEqualTo(ShownTo.HOME_COMPLIANCE);
        }

        @ParameterizedTest
        @CsvSource({
            "HELD,         HOME, 2028-08-31, 0, 0, MET,     WARN",
            "HELD,         HOST, 2028-08-31, 0, 2, MET,     WARN",
            "RELINQUISHED, HOME, 2028-08-31, 0, 3, MET,     WARN",
            "HELD,         HOST, 2028-09-01, 0, 4, NOT_MET, WARN",
            "RELINQUISHED, HOST, 2028-08-31, 0, 5, NOT_MET, WARN",
            "RELINQUISHED, HOST, 2028-08-31, 2, 5, NOT_MET, WARN",
            "RELINQUISHED, HOST, 2028-08-31, 3, 6, NOT_MET, BLOCK_SIGNATURE",
            "RELINQUISHED, HOST, 2028-09-01, 0, 7, NOT_MET, BLOCK_SIGNATURE",
        })
        void four_warns_and_six_needs_a_sign_off(
                String post, String payroll, String end, int extensions, String score, Outcome outcome, Effect effect) {
            var finding = risky(post, payroll, "{'plannedEnd': '" + end + "'}")
                    .knowing(CaseFact.EXTENSIONS, extensions)
                    .finding("R-ST-2");
            assertThat(finding.workings()).containsEntry("score", score);
            assertThat(finding.outcome()).isEqualTo(outcome);
            assertThat(finding.effect()).isEqualTo(effect);
        }

        @Test
        void what_is_unknown_adds_nothing() {
            assertThat(RuleBook.mainJob("{}").finding("R-ST-2").workings())
                    .containsEntry("NO_HOME_CONTROL", "0")
                    .containsEntry("THIRD_EXTENSION", "0");
        }

        @Test
        void the_home_employer_has_let_go_when_twelve_months_have_passed() {
            assertThat(RuleBook.mainJob("{}")
                            .knowing(CaseFact.LAST_HOME_CONTROL, LocalDate.of(2025, 8, 2))
                            .finding("R-ST-2")
                            .workings())
                    .containsEntry("NO_HOME_CONTROL", "0");
        }

        @Test
        void compliance_signs_off_and_hr_cannot() {
            RuleBook risky = risky("RELINQUISHED", "HOST", TWO_YEARS_AND_A_DAY);
            assertThat(risky.blocking(Step.SIGNATURE)).contains("R-ST-2");
            assertThat(risky.waived("R-ST-2", WaivableBy.HR).outcome("R-ST-2")).isEqualTo(Outcome.NOT_MET);
            assertThat(risky.waived("R-ST-2", WaivableBy.COMPLIANCE).outcome("R-ST-2"))
                    .isEqualTo(Outcome.WAIVED);
        }
    }

    @Nested
    class Only_home_disciplines_R_ST_3 {
        @ParameterizedTest
        @ValueSource(strings = {"DISCIPLINE", "GRIEVANCE"})
        void the_host_answers_for_neither(String duty) {
            String patch = "{'responsibilities': {'%s': {'accountable': '%s'}}}";
            assertThat(RuleBook.mainJob(patch.formatted(duty, "HOST")).blocking(Step.SUBMISSION))
                    .containsExactly("R-ST-3");
            assertThat(RuleBook.mainJob(patch.formatted(duty, "HOME")).outcome("R-ST-3"))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void the_host_may_direct_the_work() {
            assertThat(RuleBook.mainJob("{'responsibilities': {'DIRECTION': {'accountable': 'HOST'}}}")
                            .outcome("R-ST-3"))
                    .isEqualTo(Outcome.MET);
        }
    }

    @Nested
    class Clauses_are_there_or_explained_R_AG_1 {
        private RuleBook with(String clauses) {
            return RuleBook.mainJob("""
                    {'responsibilities': null, 'confidentiality': null, 'intellectualProperty': null,
                     'dataProtection': null, 'clauses': [%s]}""".formatted(clauses));
        }

        @Test
        void all_that_is_missing_is_named_at_once() {
            assertThat(with("").finding("R-AG-1").open())
                    .containsExactly(
                            "CLAUSE_DIRECTION",
                            "CLAUSE_DISCIPLINE",
                            "CLAUSE_HEALTH_SAFETY",
                            "CLAUSE_INSURANCE",
                            "CLAUSE_CONFIDENTIALITY",
                            "CLAUSE_INTELLECTUAL_PROPERTY",
                            "CLAUSE_DATA_PROTECTION");
        }

        @Test
        void it_holds_back_the_start_and_not_the_signing() {
            assertThat(with("").blocking(Step.SIGNATURE)).isEmpty();
            assertThat(with("").blocking(Step.ACTIVATION)).containsExactly("R-AG-1");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{'code': 'INSURANCE', 'state': 'PRESENT', 'text': 'Home insures.'}                 | true",
                    "{'code': 'INSURANCE', 'state': 'WAIVED', 'reason': 'The group policy covers it.'}  | true",
                    "{'code': 'INSURANCE', 'state': 'NOT_APPLICABLE', 'reason': 'Public body.'}         | true",
                    "{'code': 'INSURANCE', 'state': 'WAIVED'}                                           | false",
                    "{'code': 'INSURANCE'}                                                              | false"
                })
        void a_clause_is_present_or_set_aside_with_a_reason(String clause, boolean settled) {
            assertThat(with(clause).finding("R-AG-1").open().contains("CLAUSE_INSURANCE"))
                    .isEqualTo(!settled);
        }

        @Test
        void hr_may_waive_one_clause_or_the_rule() {
            assertThat(with("").waived("CLAUSE_INSURANCE", WaivableBy.HR)
                            .finding("R-AG-1")
                            .open())
                    .hasSize(6)
                    .doesNotContain("CLAUSE_INSURANCE");
            assertThat(with("").waived("R-AG-1", WaivableBy.HR).outcome("R-AG-1"))
                    .isEqualTo(Outcome.WAIVED);
        }

        @Test
        void a_vendor_project_asks_about_conflicts_of_interest() {
            RuleBook vendor = RuleBook.mainJob("{'destination': 'VENDOR_PROJECT'}");
            assertThat(vendor.finding("R-AG-1-VENDOR").open()).containsExactly("CLAUSE_CONFLICT_OF_INTEREST");
            assertThat(vendor.effect("R-AG-1-VENDOR")).isEqualTo(Effect.WARN);
        }
    }

    @Nested
    class A_fixed_term_employment_outlasts_the_secondment_R_AG_5 {
        @ParameterizedTest
        @CsvSource({"2027-02-28, MET", "2027-03-01, MET", "2027-02-27, NOT_MET"})
        void or_it_is_not_signed(String employmentEnd, Outcome outcome) {
            assertThat(RuleBook.mainJob("{'secondee': {'employmentEndDate': '" + employmentEnd + "'}}")
                            .outcome("R-AG-5"))
                    .isEqualTo(outcome);
        }

        @Test
        void unless_a_contract_with_the_host_follows() {
            RuleBook planned = RuleBook.mainJob(
                    "{'secondee': {'employmentEndDate': '2027-01-31', 'hostContractFrom': '2027-02-01'}}");
            assertThat(planned.blocking(Step.SIGNATURE)).isEmpty();
            RuleBook unplanned = RuleBook.mainJob("{'secondee': {'employmentEndDate': '2027-01-31'}}");
            assertThat(unplanned.blocking(Step.SIGNATURE)).containsExactly("R-AG-5");
            assertThat(unplanned.finding("R-AG-5").shownTo()).isEqualTo(ShownTo.HOME_AND_SECONDEE);
        }

        @Test
        void a_permanent_employment_is_not_asked() {
            assertThat(RuleBook.mainJob("{}").applies("R-AG-5")).isFalse();
        }
    }

    @Nested
    class The_return_is_settled_before_signing_R_AG_7 {
        @Test
        void the_text_says_what_the_person_returns_to() {
            assertThat(RuleBook.mainJob("{'returnTerms': null}").blocking(Step.SIGNATURE))
                    .containsExactly("R-AG-7");
        }

        @ParameterizedTest
        @ValueSource(strings = {"NOT_HELD_AGREED", "RELINQUISHED", "ABOLISHED", "AT_RISK"})
        void where_the_post_may_be_gone_the_parties_have_agreed_to_that(String status) {
            String patch = "{'substantivePost': {'status': '%s', 'unavailabilityAgreedOn': %s}}";
            assertThat(RuleBook.mainJob(patch.formatted(status, "null")).outcome("R-AG-7"))
                    .isEqualTo(Outcome.NOT_MET);
            assertThat(RuleBook.mainJob(patch.formatted(status, "'2026-07-15'")).outcome("R-AG-7"))
                    .isEqualTo(Outcome.MET);
        }

        @ParameterizedTest
        @CsvSource({"2026-07-31, MET", "2026-08-01, MET", "2026-08-02, NOT_MET"})
        void by_the_day_of_signing(String agreedOn, Outcome outcome) {
            RuleBook atRisk = RuleBook.mainJob("""
                    {'substantivePost': {'status': 'AT_RISK', 'unavailabilityAgreedOn': '%s'}}""".formatted(agreedOn));
            assertThat(atRisk.outcome("R-AG-7-DATE")).isEqualTo(outcome);
        }
    }

    @Nested
    class The_term_keeps_to_what_the_parties_set_R_AG_9 {
        @ParameterizedTest
        @CsvSource({
            "2026-11-29, NOT_MET", // three months from 1 September end on 30 November
            "2026-11-30, MET",
            "2027-08-31, MET",
            "2027-09-01, NOT_MET",
        })
        void between_shortest_and_longest(String end, Outcome outcome) {
            assertThat(RuleBook.mainJob("{'term': {'plannedEnd': '" + end + "', 'minTerm': 'P3M', 'maxTerm': 'P12M'}}")
                            .outcome("R-AG-9"))
                    .isEqualTo(outcome);
        }
    }

    @Test
    void who_has_to_sign_is_told_R_AG_2() {
        assertThat(RuleBook.mainJob("{}").effect("R-AG-2")).isEqualTo(Effect.INFO);
    }

    @Test
    void an_unknown_home_country_is_warned_of_because_other_rules_hang_on_it() {
        RuleBook unknown = RuleBook.mainJob("{'home': {'country': null}}");
        assertThat(unknown.outcome("HOME-COUNTRY")).isEqualTo(Outcome.NOT_MET);
        assertThat(unknown.blocking(Step.ACTIVATION)).isEmpty();
    }
}
