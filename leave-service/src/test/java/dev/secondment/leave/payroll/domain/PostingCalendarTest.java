package dev.secondment.leave.payroll.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostingCalendarTest {

    @ParameterizedTest(name = "locked through {0}, closing {1}: {2} is posted to {3}")
    @CsvSource({
        ",,        2026-09-10, 2026-09",
        ", 2026-09, 2026-09-10, 2026-09",
        "2026-08,, 2026-09-10, 2026-09",
        "2026-09,, 2026-09-10, 2026-10",
        "2026-09,, 2026-09-30, 2026-10",
        "2026-09,, 2026-10-01, 2026-10",
        "2026-09,, 2026-12-24, 2026-12",
        "2026-09,, 2025-01-02, 2026-10",
        "2026-09, 2026-10, 2026-09-10, 2026-11",
        "2026-09, 2026-10, 2026-10-10, 2026-10",
        "2026-12,, 2026-12-31, 2027-01"
    })
    void B19_a_day_counts_in_its_own_month_or_in_the_first_open_one(
            YearMonth locked, YearMonth closing, LocalDate day, YearMonth posting) {
        PostingCalendar calendar = new PostingCalendar(Optional.ofNullable(locked), Optional.ofNullable(closing));

        assertThat(calendar.of(day)).isEqualTo(new Posting(YearMonth.from(day), posting));
        assertThat(calendar.of(day).isLate()).isEqualTo(!YearMonth.from(day).equals(posting));
    }

    @Test
    void no_posting_is_ever_to_a_locked_month() {
        for (int locked = 1; locked <= 12; locked++) {
            for (boolean closing : new boolean[] {true, false}) {
                YearMonth last = YearMonth.of(2026, locked);
                PostingCalendar calendar = new PostingCalendar(
                        Optional.of(last), closing ? Optional.of(last.plusMonths(1)) : Optional.empty());
                LocalDate.of(2025, 11, 1)
                        .datesUntil(LocalDate.of(2027, 3, 1))
                        .map(calendar::of)
                        .forEach(posting -> assertThat(calendar.isLocked(posting.posting()))
                                .as("%s with %s", posting, calendar)
                                .isFalse());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({",,", "2026-09,, 2026-10", "2026-09, 2026-10, 2026-10", ", 2026-10, 2026-10"})
    void periods_are_due_one_after_the_other(YearMonth locked, YearMonth closing, YearMonth due) {
        assertThat(new PostingCalendar(Optional.ofNullable(locked), Optional.ofNullable(closing)).due())
                .isEqualTo(Optional.ofNullable(due));
    }

    @ParameterizedTest
    @CsvSource({"2026-08, LOCKED", "2026-09, LOCKED", "2026-10, CLOSING", "2026-11, OPEN"})
    void what_lies_before_a_locked_month_is_locked(YearMonth month, PeriodStatus status) {
        assertThat(new PostingCalendar(Optional.of(YearMonth.of(2026, 9)), Optional.of(YearMonth.of(2026, 10)))
                        .statusOf(month))
                .isEqualTo(status);
    }
}
