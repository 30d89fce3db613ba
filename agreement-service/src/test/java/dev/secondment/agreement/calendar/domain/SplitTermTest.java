package dev.secondment.agreement.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.agreement.calendar.domain.SplitTerm.Used;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitTermTest {
    private static final Period EIGHTEEN_MONTHS = Period.ofMonths(18);
    private static final Days FIRST_LOAN = new Days(LocalDate.of(2024, 1, 15), LocalDate.of(2024, 6, 20));

    @ParameterizedTest(name = "{0} to {1}: {2} months {3} days")
    @CsvSource({
        "2024-01-15, 2024-06-20, 5, 6",
        "2024-01-15, 2024-06-14, 5, 0",
        "2024-01-15, 2024-06-12, 4, 29",
        "2024-02-01, 2024-02-29, 1, 0",
        "2024-02-01, 2024-02-28, 0, 28",
        "2024-01-31, 2024-02-29, 1, 0",
        "2024-03-01, 2024-03-30, 1, 0",
        "2024-03-05, 2024-03-05, 0, 1"
    })
    void whole_months_count_as_months_and_the_rest_as_days(LocalDate first, LocalDate last, int months, int days) {
        assertThat(Used.of(new Days(first, last))).isEqualTo(new Used(months, days));
    }

    @Test
    void five_months_and_six_days_leave_twelve_months_and_twenty_four_days_of_eighteen_months() {
        assertThat(SplitTerm.left(EIGHTEEN_MONTHS, List.of(FIRST_LOAN))).isEqualTo(new Used(12, 24));
    }

    @Test
    void a_second_loan_may_run_for_what_the_first_left() {
        assertThat(SplitTerm.lastDay(LocalDate.of(2024, 8, 1), EIGHTEEN_MONTHS, List.of(FIRST_LOAN)))
                .isEqualTo(LocalDate.of(2025, 8, 24));
    }

    @Test
    void thirty_days_left_over_of_several_stretches_make_a_month() {
        Days tenDays = new Days(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 10));
        Days twentyOne = new Days(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 21));
        assertThat(Used.of(tenDays).plus(Used.of(twentyOne))).isEqualTo(new Used(1, 1));
        assertThat(SplitTerm.left(Period.ofMonths(2), List.of(tenDays, twentyOne)))
                .isEqualTo(new Used(0, 29));
    }

    @Test
    void of_a_limit_in_years_every_day_counts_and_a_year_has_365() {
        Days leapYear = new Days(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        LocalDate start = LocalDate.of(2026, 1, 1);
        LocalDate last = SplitTerm.lastDay(start, Period.ofYears(2), List.of(leapYear));
        assertThat(new Days(start, last).count()).isEqualTo(2 * 365 - 366);
    }

    @Test
    void without_an_earlier_stretch_the_calendar_counts() {
        LocalDate start = LocalDate.of(2024, 8, 31);
        assertThat(SplitTerm.lastDay(start, EIGHTEEN_MONTHS, List.of())).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void a_limit_that_is_used_up_leaves_no_day() {
        LocalDate start = LocalDate.of(2026, 8, 1);
        assertThat(SplitTerm.lastDay(start, Period.ofMonths(3), List.of(FIRST_LOAN)))
                .isEqualTo(start.minusDays(1));
        assertThat(SplitTerm.lastDay(
                        start, Period.ofYears(1), List.of(new Days(start.minusYears(2), start.minusDays(9)))))
                .isEqualTo(start.minusDays(1));
    }

    @Test
    void a_day_counts_once() {
        LocalDate start = LocalDate.of(2024, 8, 1);
        assertThatThrownBy(() -> SplitTerm.lastDay(start, EIGHTEEN_MONTHS, List.of(FIRST_LOAN, FIRST_LOAN)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SplitTerm.lastDay(FIRST_LOAN.last(), EIGHTEEN_MONTHS, List.of(FIRST_LOAN)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Longer use never leaves more, and one more day takes at most one day (two where a short month fills up). */
    @Test
    void using_more_never_leaves_more_for_thousands_of_stretches() {
        LocalDate second = LocalDate.of(2031, 1, 1);
        for (LocalDate first = LocalDate.of(2023, 12, 1); first.getYear() < 2026; first = first.plusDays(1)) {
            LocalDate before = LocalDate.MAX;
            for (int length = 1; length < 400; length += 13) {
                Days stretch = new Days(first, first.plusDays(length - 1L));
                LocalDate last = SplitTerm.lastDay(second, EIGHTEEN_MONTHS, List.of(stretch));
                assertThat(last).as("after %s", stretch).isBeforeOrEqualTo(before);
                assertThat(last).isBefore(TermLength.lastDay(second, EIGHTEEN_MONTHS));
                before = last;
            }
        }
    }

    @Test
    void used_and_left_make_the_limit_for_thousands_of_stretches() {
        for (LocalDate first = LocalDate.of(2023, 12, 1); first.getYear() < 2027; first = first.plusDays(1)) {
            for (int length = 1; length < 500; length += 37) {
                Days stretch = new Days(first, first.plusDays(length - 1L));
                assertThat(Used.of(stretch).plus(SplitTerm.left(EIGHTEEN_MONTHS, List.of(stretch))))
                        .isEqualTo(new Used(18, 0));
            }
        }
    }
}
