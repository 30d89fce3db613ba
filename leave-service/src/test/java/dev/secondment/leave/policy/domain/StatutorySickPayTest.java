package dev.secondment.leave.policy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.leave.calendar.CalendarFixture;
import dev.secondment.leave.policy.application.PackFiles;
import dev.secondment.leave.policy.domain.StatutorySickPay.Answer;
import dev.secondment.leave.policy.domain.StatutorySickPay.Outcome;
import dev.secondment.leave.policy.domain.StatutorySickPay.Sickness;
import dev.secondment.leave.policy.domain.StatutorySickPay.Week;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutorySickPayTest {
    private static final List<SickPayRules> LAW =
            PackFiles.load().of("GB").orElseThrow().sickPay();
    private static final String GOOD_EARNINGS = "500";

    private static Sickness sick(String first, String last) {
        return new Sickness(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static Answer pay(Sickness sickness, String earnings, Sickness... earlier) {
        return StatutorySickPay.of(
                LAW,
                sickness,
                List.of(earlier),
                CalendarFixture.FULL_TIME,
                earnings == null ? null : new BigDecimal(earnings));
    }

    @Nested
    class Before_April_2026 {

        @Test
        void B23_9_to_17_February_2026_is_four_paid_days_of_118_75_a_week_95_pounds() {
            Answer answer = pay(sick("2026-02-09", "2026-02-17"), GOOD_EARNINGS);

            assertThat(answer.outcome()).isEqualTo(Outcome.PAID);
            assertThat(answer.qualifyingDays()).isEqualTo(7);
            assertThat(answer.waitingDays()).isEqualTo(3);
            assertThat(answer.paidDays()).isEqualTo(4);
            assertThat(answer.amount()).isEqualTo("95.00");
            assertThat(answer.weeks())
                    .containsExactly(
                            new Week(LocalDate.of(2026, 2, 14), 2, new BigDecimal("23.7500"), new BigDecimal("47.50")),
                            new Week(LocalDate.of(2026, 2, 21), 2, new BigDecimal("23.7500"), new BigDecimal("47.50")));
        }

        @Test
        void three_days_in_a_row_are_no_period_and_four_over_a_weekend_are() {
            assertThat(pay(sick("2026-02-09", "2026-02-11"), GOOD_EARNINGS).outcome())
                    .isEqualTo(Outcome.TOO_SHORT);
            assertThat(pay(sick("2026-02-13", "2026-02-16"), GOOD_EARNINGS).outcome())
                    .isEqualTo(Outcome.WAITING_DAYS_ONLY);
        }

        @Test
        void below_the_lower_earnings_limit_nothing_is_paid() {
            assertThat(pay(sick("2026-02-09", "2026-02-17"), "124.99").outcome())
                    .isEqualTo(Outcome.EARNINGS_TOO_LOW);
            assertThat(pay(sick("2026-02-09", "2026-02-17"), "125").outcome()).isEqualTo(Outcome.PAID);
        }

        @Test
        void without_the_earnings_no_figure_is_given() {
            assertThat(pay(sick("2026-02-09", "2026-02-17"), null).outcome()).isEqualTo(Outcome.EARNINGS_NEEDED);
        }

        @Test
        void a_period_within_eight_weeks_of_the_last_has_no_waiting_days_left() {
            Sickness january = sick("2025-12-08", "2025-12-14");

            assertThat(pay(sick("2026-02-09", "2026-02-13"), GOOD_EARNINGS, january)
                            .paidDays())
                    .as("56 days between")
                    .isEqualTo(5);
            assertThat(pay(sick("2026-02-10", "2026-02-13"), GOOD_EARNINGS, january)
                            .paidDays())
                    .as("57 days between")
                    .isEqualTo(1);
        }

        @Test
        void sickness_that_was_too_short_to_be_a_period_links_nothing() {
            assertThat(pay(sick("2026-02-09", "2026-02-13"), GOOD_EARNINGS, sick("2026-01-12", "2026-01-14"))
                            .waitingDays())
                    .isEqualTo(3);
        }

        @Test
        void sickness_reported_in_pieces_day_after_day_is_one_period() {
            Answer second = pay(sick("2026-02-11", "2026-02-13"), GOOD_EARNINGS, sick("2026-02-09", "2026-02-10"));

            assertThat(second.outcome()).isEqualTo(Outcome.PAID);
            assertThat(second.waitingDays()).as("the third").isEqualTo(1);
            assertThat(second.paidDays()).isEqualTo(2);
            assertThat(pay(
                                    sick("2026-02-16", "2026-02-20"),
                                    GOOD_EARNINGS,
                                    sick("2026-02-11", "2026-02-13"),
                                    sick("2026-02-09", "2026-02-10"))
                            .waitingDays())
                    .as("of five days before the weekend")
                    .isZero();
        }

        @Test
        void linked_periods_are_paid_for_28_weeks_at_most() {
            Sickness half = sick("2025-06-30", "2026-01-02");

            Answer rest = pay(sick("2026-01-05", "2026-01-30"), GOOD_EARNINGS, half);
            Answer none = pay(sick("2026-02-09", "2026-02-13"), GOOD_EARNINGS, half, sick("2026-01-05", "2026-01-30"));

            // 27 weeks of five days less three waiting days, 132, leave eight of 140.
            assertThat(rest.paidDays()).isEqualTo(8);
            assertThat(none.outcome()).isEqualTo(Outcome.USED_UP);
        }

        @Test
        void a_new_rate_on_6_April_2025_holds_from_its_day() {
            Answer answer = pay(sick("2025-03-31", "2025-04-11"), GOOD_EARNINGS);

            // Thursday and Friday at 23.35, then five days at 23.75.
            assertThat(answer.amount()).isEqualTo("165.45");
        }
    }

    @Nested
    class From_April_2026 {

        @Test
        void B23_20_to_22_April_2026_with_earnings_of_140_is_67_20() {
            Answer answer = pay(sick("2026-04-20", "2026-04-22"), "140");

            assertThat(answer.amount()).isEqualTo("67.20");
            assertThat(answer.waitingDays()).isZero();
            assertThat(answer.weeks().getFirst().dailyRate()).isEqualByComparingTo("22.40");
        }

        @ParameterizedTest(name = "earnings of {0}: {1} for one day")
        @CsvSource({"154.06, 24.65", "154.07, 24.65", "500, 24.65", "100, 16.00", "1, 0.16"})
        void one_day_is_a_period_and_80_percent_of_earnings_are_capped(String earnings, String amount) {
            assertThat(pay(sick("2026-04-20", "2026-04-20"), earnings).amount()).isEqualTo(amount);
        }
    }

    @Nested
    class By_hand {

        @Test
        void sickness_across_6_April_2026() {
            assertThat(pay(sick("2026-03-30", "2026-04-10"), GOOD_EARNINGS).outcome())
                    .isEqualTo(Outcome.MANUAL);
        }

        @Test
        void sickness_linked_to_a_period_before_6_April_2026() {
            assertThat(pay(sick("2026-04-20", "2026-04-22"), GOOD_EARNINGS, sick("2026-03-02", "2026-03-08"))
                            .outcome())
                    .isEqualTo(Outcome.MANUAL);
            assertThat(pay(sick("2026-06-22", "2026-06-24"), GOOD_EARNINGS, sick("2026-03-02", "2026-03-08"))
                            .outcome())
                    .isEqualTo(Outcome.PAID);
        }

        @Test
        void sickness_in_two_pieces_around_6_April_2026() {
            assertThat(pay(sick("2026-04-06", "2026-04-10"), GOOD_EARNINGS, sick("2026-04-03", "2026-04-05"))
                            .outcome())
                    .isEqualTo(Outcome.MANUAL);
        }

        @Test
        void sickness_before_the_law_that_is_known() {
            assertThat(pay(sick("2020-02-03", "2020-02-14"), GOOD_EARNINGS).outcome())
                    .isEqualTo(Outcome.MANUAL);
        }
    }

    @Test
    void a_week_is_rounded_up_to_the_penny_once() {
        Answer answer = StatutorySickPay.of(
                LAW,
                sick("2026-02-09", "2026-02-15"),
                List.of(sick("2026-01-26", "2026-02-01")),
                CalendarFixture.pattern(java.util.Map.of(
                        java.time.DayOfWeek.MONDAY, dev.secondment.leave.calendar.domain.DayHours.FULL,
                        java.time.DayOfWeek.WEDNESDAY, dev.secondment.leave.calendar.domain.DayHours.FULL,
                        java.time.DayOfWeek.FRIDAY, dev.secondment.leave.calendar.domain.DayHours.MORNING)),
                new BigDecimal(GOOD_EARNINGS));

        // 118.75 / 3 = 39.5833; three of them are 118.7499.
        assertThat(answer.amount()).isEqualTo("118.75");
        assertThat(answer.paidDays()).isEqualTo(3);
    }
}
