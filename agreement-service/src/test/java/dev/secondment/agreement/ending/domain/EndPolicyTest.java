package dev.secondment.agreement.ending.domain;

import static dev.secondment.agreement.ending.domain.EndingFixture.FOUR_WEEKS;
import static dev.secondment.agreement.ending.domain.EndingFixture.MUNICH;
import static dev.secondment.agreement.ending.domain.EndingFixture.SOON;
import static dev.secondment.agreement.ending.domain.EndingFixture.TODAY;
import static dev.secondment.agreement.ending.domain.EndingFixture.atOnce;
import static dev.secondment.agreement.ending.domain.EndingFixture.policy;
import static dev.secondment.agreement.ending.domain.EndingFixture.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.terms.domain.Notice;
import dev.secondment.agreement.terms.domain.TerminationGround;
import dev.secondment.agreement.terms.domain.TermsFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** R-NT-1 and R-NT-3. */
class EndPolicyTest {

    private static EndingRejected refused(EndingProblem problem, ThrowingCallable step) {
        EndingRejected[] caught = new EndingRejected[1];
        assertThatThrownBy(step).isInstanceOfSatisfying(EndingRejected.class, refusal -> {
            assertThat(refusal.type()).isEqualTo(problem);
            caught[0] = refusal;
        });
        return caught[0];
    }

    @Nested
    class ByNotice {
        @ParameterizedTest(name = "{0} given on 12 May 2025: {1}")
        @CsvSource({"P4W, 2025-06-09", "P1M, 2025-06-12", "P3M, 2025-08-12"})
        void the_worked_numbers_of_the_reference(String length, LocalDate earliest) {
            LocalDate given = LocalDate.of(2025, 5, 12);
            EndPolicy policy = new EndPolicy(
                    new Notice("P1Y", length, "P1Y", null, null),
                    LocalDate.of(2025, 1, 1),
                    LocalDate.of(2026, 6, 30),
                    given,
                    MUNICH);
            EndPlan plan = policy.plan(wish(Side.HOST, TerminationGround.HOST_REQUEST, null));
            assertThat(plan.earliestEnd()).isEqualTo(earliest);
            assertThat(plan.lastDay()).isEqualTo(earliest);
            assertThat(plan.basis()).isEqualTo(Basis.NOTICE);
        }

        @Test
        void each_party_has_its_own_notice() {
            Notice each = new Notice("P1W", "P2W", "P3W", null, null);
            Map.of(Side.HOME, 7, Side.HOST, 14, Side.SECONDEE, 21)
                    .forEach((side, days) -> assertThat(policy(each, TODAY)
                                    .plan(wish(side, TerminationGround.AGREEMENT_BREACH, null))
                                    .lastDay())
                            .isEqualTo(TODAY.plusDays(days)));
        }

        /** The day before the earliest end needs everybody; the earliest end, and any later day, nobody. */
        @Test
        void a_day_less_than_notice_needs_everybody_for_every_day_of_the_term() {
            for (LocalDate today = TermsFixture.START;
                    today.isBefore(TermsFixture.END.minusDays(30));
                    today = today.plusDays(1)) {
                EndPolicy policy = policy(FOUR_WEEKS, today);
                for (Side side : List.of(Side.HOME, Side.HOST, Side.SECONDEE)) {
                    LocalDate earliest = policy.plan(wish(side, TerminationGround.RULE_LIMIT, null))
                            .earliestEnd();
                    assertThat(earliest).isEqualTo(today.plusWeeks(4));
                    for (int days = -2; days <= 1; days++) {
                        EndPlan plan = policy.plan(wish(side, TerminationGround.RULE_LIMIT, earliest.plusDays(days)));
                        assertThat(plan.basis()).isEqualTo(days < 0 ? Basis.CONSENT : Basis.NOTICE);
                        assertThat(plan.acknowledgeBy() == null).isEqualTo(days < 0);
                    }
                }
            }
        }

        @Test
        void what_is_mutual_needs_everybody_however_late_it_is() {
            assertThat(policy().plan(wish(Side.HOME, TerminationGround.MUTUAL, TODAY.plusWeeks(8)))
                            .basis())
                    .isEqualTo(Basis.CONSENT);
        }

        @Test
        void silence_counts_after_a_week_on_a_working_day_and_never_after_the_end() {
            // 5 October and a week is Monday the 12th.
            assertThat(policy().plan(wish(Side.HOME, TerminationGround.HOME_RECALL, null))
                            .acknowledgeBy())
                    .isEqualTo(LocalDate.of(2026, 10, 12));
            // 30 December and a week is Epiphany.
            assertThat(policy(FOUR_WEEKS, LocalDate.of(2026, 12, 30))
                            .plan(wish(Side.HOME, TerminationGround.HOME_RECALL, null))
                            .acknowledgeBy())
                    .isEqualTo(LocalDate.of(2027, 1, 7));
            Notice threeDays = new Notice("P3D", "P3D", "P3D", null, null);
            assertThat(policy(threeDays, TODAY)
                            .plan(wish(Side.HOME, TerminationGround.HOME_RECALL, null))
                            .acknowledgeBy())
                    .isEqualTo(TODAY.plusDays(3));
        }

        @Test
        void notice_given_on_an_earlier_day_counts_from_then_but_waits_until_the_others_confirm_it() {
            EndPlan plan = policy().plan(new EndWish(
                    Side.HOME, TerminationGround.HOME_RECALL, null, TODAY.minusDays(3), false, false));
            assertThat(plan.earliestEnd()).isEqualTo(TODAY.plusDays(25));
            assertThat(plan.basis()).isEqualTo(Basis.NOTICE);
            assertThat(plan.acknowledgeBy()).isNull();
            assertThat(plan.standsAlone()).isFalse();
        }

        @Test
        void notice_is_given_neither_tomorrow_nor_before_the_first_day() {
            for (LocalDate day : List.of(TODAY.plusDays(1), TermsFixture.START.minusDays(1))) {
                refused(
                        EndingProblem.NOTICE_DAY,
                        () -> policy().plan(new EndWish(
                                Side.HOME, TerminationGround.HOME_RECALL, null, day, false, false)));
            }
        }

        @Test
        void an_early_end_is_neither_in_the_past_nor_as_late_as_the_end_that_stands() {
            for (LocalDate day : List.of(TODAY.minusDays(1), TermsFixture.END, TermsFixture.END.plusDays(1))) {
                EndingRejected refusal = refused(
                        EndingProblem.LAST_DAY,
                        () -> policy().plan(wish(Side.HOME, TerminationGround.HOME_RECALL, day)));
                assertThat(refusal.extensions()).containsEntry("latestLastDay", TermsFixture.END.minusDays(1));
            }
            // Notice would run beyond the end that stands.
            LocalDate late = TermsFixture.END.minusDays(10);
            refused(
                    EndingProblem.LAST_DAY,
                    () -> policy(FOUR_WEEKS, late).plan(wish(Side.HOME, TerminationGround.HOME_RECALL, null)));
        }
    }

    @Nested
    class PayingInstead {
        private EndWish paying(Side side) {
            return new EndWish(side, TerminationGround.RULE_LIMIT, SOON, null, false, true);
        }

        @Test
        void an_employer_may_pay_the_notice_that_is_missing_where_the_terms_say_so() {
            for (Side side : List.of(Side.HOME, Side.HOST)) {
                EndPlan plan = policy().plan(paying(side));
                assertThat(plan.basis()).isEqualTo(Basis.NOTICE);
                assertThat(plan.paymentInLieu()).isTrue();
                assertThat(plan.lastDay()).isEqualTo(SOON);
            }
        }

        @Test
        void the_person_does_not_pay_and_nobody_does_where_the_terms_do_not_know_it() {
            refused(EndingProblem.NO_PAYMENT_IN_LIEU, () -> policy().plan(paying(Side.SECONDEE)));
            Notice without = new Notice("P4W", "P4W", "P4W", null, null);
            refused(
                    EndingProblem.NO_PAYMENT_IN_LIEU,
                    () -> policy(without, TODAY).plan(paying(Side.HOME)));
        }

        @Test
        void nothing_is_paid_where_notice_is_kept() {
            EndPlan plan = policy().plan(new EndWish(
                    Side.HOME, TerminationGround.RULE_LIMIT, TODAY.plusWeeks(5), null, false, true));
            assertThat(plan.paymentInLieu()).isFalse();
        }
    }

    @Nested
    class AtOnce {
        @ParameterizedTest
        @EnumSource(TerminationGround.class)
        void only_a_listed_ground_ends_it_at_once_and_the_refusal_names_them(TerminationGround ground) {
            List<TerminationGround> listed =
                    List.of(TerminationGround.AGREEMENT_BREACH, TerminationGround.LONG_ILLNESS);
            boolean reserved = List.of(TerminationGround.HOST_REQUEST, TerminationGround.EMPLOYEE_REQUEST)
                    .contains(ground);
            if (listed.contains(ground) || ground == TerminationGround.DEATH) {
                EndPlan plan = policy().plan(atOnce(Side.HOME, ground));
                assertThat(plan.basis()).isEqualTo(Basis.IMMEDIATE);
                assertThat(plan.lastDay()).isEqualTo(TODAY);
                assertThat(plan.standsAlone()).isTrue();
            } else if (reserved) {
                refused(EndingProblem.GROUND_NOT_YOURS, () -> policy().plan(atOnce(Side.HOME, ground)));
            } else {
                EndingRejected refusal =
                        refused(EndingProblem.GROUND_NOT_IMMEDIATE, () -> policy().plan(atOnce(Side.HOME, ground)));
                assertThat(refusal.extensions()).containsEntry("immediateGrounds", listed);
            }
        }

        @Test
        void a_host_removes_and_does_not_end() {
            EndPlan plan = policy().plan(atOnce(Side.HOST, TerminationGround.AGREEMENT_BREACH));
            assertThat(plan.basis()).isEqualTo(Basis.REMOVAL);
            assertThat(plan.standsAlone()).isFalse();
        }

        @Test
        void the_person_may_go_at_once_for_a_listed_ground_too() {
            assertThat(policy().plan(atOnce(Side.SECONDEE, TerminationGround.AGREEMENT_BREACH))
                            .basis())
                    .isEqualTo(Basis.IMMEDIATE);
        }

        @Test
        void no_end_at_once_lies_in_the_past_but_that_of_a_person_who_died() {
            LocalDate before = TODAY.minusDays(2);
            refused(
                    EndingProblem.LAST_DAY,
                    () -> policy().plan(new EndWish(
                            Side.HOME, TerminationGround.AGREEMENT_BREACH, before, null, true, false)));
            assertThat(policy().plan(new EndWish(Side.HOME, TerminationGround.DEATH, before, null, true, false))
                            .lastDay())
                    .isEqualTo(before);
        }
    }

    @Test
    void a_ground_named_after_a_party_is_that_partys_alone() {
        Map<TerminationGround, Side> reserved = Map.of(
                TerminationGround.HOME_RECALL, Side.HOME,
                TerminationGround.HOST_REQUEST, Side.HOST,
                TerminationGround.EMPLOYEE_REQUEST, Side.SECONDEE);
        for (Side side : List.of(Side.HOME, Side.HOST, Side.SECONDEE)) {
            for (TerminationGround ground : TerminationGround.values()) {
                if (reserved.getOrDefault(ground, side) == side) {
                    assertThat(policy().plan(wish(side, ground, null)).ground()).isEqualTo(ground);
                } else {
                    refused(EndingProblem.GROUND_NOT_YOURS, () -> policy().plan(wish(side, ground, null)));
                }
            }
        }
    }
}
