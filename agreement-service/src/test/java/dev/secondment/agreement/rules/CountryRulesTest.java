package dev.secondment.agreement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.agreement.rules.domain.Effect;
import dev.secondment.agreement.rules.domain.Outcome;
import dev.secondment.agreement.rules.domain.ShownTo;
import dev.secondment.agreement.rules.domain.Step;
import dev.secondment.agreement.rules.domain.WaivableBy;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryRulesTest {

    @Nested
    class France {
        private RuleBook loan(String patch) {
            return RuleBook.mainJob("""
                    {'home': {'country': 'FR'}, 'legal': null, 'hostRole': {'site': {'country': 'FR', 'region': null}}%s}
                    """.formatted(patch.isEmpty() ? "" : ", " + patch));
        }

        @Test
        void the_employment_contract_is_amended_before_the_start() {
            assertThat(loan("").blocking(Step.ACTIVATION)).containsExactly("R-FR-1");
            assertThat(loan("").done("EMPLOYMENT_CONTRACT_AMENDMENT").blocking(Step.ACTIVATION))
                    .isEmpty();
        }

        @Test
        void the_text_says_tasks_hours_place_and_post() {
            assertThat(loan("").outcome("R-FR-2")).isEqualTo(Outcome.MET);
            assertThat(loan("'workingTime': null").blocking(Step.SIGNATURE)).containsExactly("R-FR-2");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{'basis': 'FULL_COST'}                              | MET",
                    "{'basis': 'FULL_COST', 'markupPercent': '0'}        | MET",
                    "{'basis': 'FULL_COST', 'markupPercent': '0.00'}     | MET",
                    "{'basis': 'FULL_COST', 'markupPercent': '0.5'}      | NOT_MET",
                    "{'basis': 'PERCENT_OF_COST', 'percentOfCost': '80'} | MET",
                    "{'basis': 'PERCENT_OF_COST', 'percentOfCost': '101'}| NOT_MET",
                    "{'basis': 'DAY_RATE', 'rate': '500.00'}             | NOT_MET",
                    "{'basis': 'NONE'}                                   | MET",
                    "null                                                | MET"
                })
        void nothing_is_earned_by_lending_R_RC_3(String recharge, Outcome outcome) {
            var finding = loan("'recharge': " + recharge).finding("R-RC-3");
            assertThat(finding.outcome()).isEqualTo(outcome);
            assertThat(finding.shownTo()).isEqualTo(ShownTo.HOME_COMPLIANCE);
        }

        @Test
        void the_exception_for_large_lenders_is_for_compliance_to_grant() {
            RuleBook margin = loan("'recharge': {'markupPercent': '5'}");
            assertThat(margin.blocking(Step.SIGNATURE)).containsExactly("R-RC-3");
            assertThat(margin.waived("R-RC-3", WaivableBy.COMPLIANCE).blocking(Step.SIGNATURE))
                    .isEmpty();
        }

        @Test
        void the_person_regains_the_original_post_R_RT_4() {
            assertThat(loan("'returnTerms': {'outcome': 'REDEPLOYMENT_POOL'}").outcome("R-RT-4"))
                    .isEqualTo(Outcome.NOT_MET);
        }

        @Test
        void other_lenders_may_earn() {
            assertThat(RuleBook.mainJob("{'recharge': {'markupPercent': '5'}}").applies("R-RC-3"))
                    .isFalse();
        }
    }

    @Nested
    class Schemes_of_the_United_Kingdom {
        private RuleBook under(String scheme, String end) {
            return RuleBook.mainJob("""
                    {'home': {'country': 'GB'}, 'legal': null, 'hostRole': {'site': {'country': 'GB', 'region': null}},
                     'references': {'scheme': '%s'}, 'term': {'plannedEnd': '%s'}}""".formatted(scheme, end));
        }

        @Test
        void the_pension_statement_is_given_before_the_start_R_AG_8() {
            RuleBook loan = under("UK-CIVIL-SERVICE", "2027-02-28");
            assertThat(loan.blocking(Step.ACTIVATION)).containsExactly("R-AG-8");
            assertThat(loan.finding("R-AG-8").open()).containsExactly("FORMALITY_PENSION_STATEMENT");
            assertThat(loan.finding("R-AG-8").shownTo()).isEqualTo(ShownTo.HOME_AND_SECONDEE);
            assertThat(under("UK-CIVIL-SERVICE", "2027-02-28")
                            .done("PENSION_STATEMENT")
                            .outcome("R-AG-8"))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void a_reference_in_the_terms_does_too() {
            assertThat(RuleBook.mainJob("""
                    {'references': {'scheme': 'UK-LINCOLNSHIRE'}, 'compensation': {'pensionStatementRef': 'PEN-7'}}""").outcome("R-AG-8")).isEqualTo(Outcome.MET);
        }

        @Test
        void who_submits_to_no_scheme_is_not_asked() {
            assertThat(RuleBook.mainJob("{'home': {'country': 'GB'}}").applies("R-AG-8"))
                    .isFalse();
        }

        @ParameterizedTest
        @CsvSource({
            "UK-NHS-GGC,        2026-11-29, NOT_MET, WARN",
            "UK-NHS-GGC,        2026-11-30, MET,     WARN",
            "UK-NHS-GGC,        2028-08-31, MET,     WARN",
            "UK-NHS-GGC,        2028-09-01, NOT_MET, WARN",
            "UK-LINCOLNSHIRE,   2027-08-31, MET,     BLOCK_SIGNATURE",
            "UK-LINCOLNSHIRE,   2027-09-01, NOT_MET, BLOCK_SIGNATURE",
            "UK-CARMARTHENSHIRE,2028-08-31, MET,     WARN",
            "UK-CARMARTHENSHIRE,2028-09-01, NOT_MET, WARN",
            "UK-CIVIL-SERVICE,  2028-08-31, MET,     BLOCK_SIGNATURE",
            "UK-CIVIL-SERVICE,  2028-09-01, NOT_MET, BLOCK_SIGNATURE",
        })
        void each_scheme_has_its_terms_R_AG_9(String scheme, String end, Outcome outcome, Effect effect) {
            var finding = under(scheme, end).finding("R-AG-9-" + scheme);
            assertThat(finding.outcome()).isEqualTo(outcome);
            assertThat(finding.effect()).isEqualTo(effect);
        }
    }
}
