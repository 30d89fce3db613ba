package dev.secondment.agreement.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermLengthTest {

    @ParameterizedTest(name = "{0} + {1} ends on {2}")
    @CsvSource({
        "2024-01-15, P18M, 2025-07-14",
        "2024-08-31, P18M, 2026-02-28",
        "2024-02-29, P12M, 2025-02-28",
        "2025-01-30, P1M,  2025-02-28",
        "2017-04-03, P9M,  2018-01-02",
        "2026-03-01, P1Y,  2027-02-28",
        "2026-09-01, P4W,  2026-09-28",
        "2026-09-01, P1M10D, 2026-10-10"
    })
    void the_last_day_of_a_length_counts_the_first_day(LocalDate start, Period length, LocalDate last) {
        assertThat(TermLength.lastDay(start, length)).isEqualTo(last);
    }

    @Test
    void consecutive_months_never_overlap_and_leave_no_gap() {
        for (LocalDate start = LocalDate.of(2023, 12, 1); start.getYear() < 2029; start = start.plusDays(1)) {
            for (int months = 1; months < 25; months++) {
                LocalDate last = TermLength.lastDay(start, Period.ofMonths(months));
                // The day after is the same-numbered day, or the first of the next month where there is none.
                LocalDate after = last.plusDays(1);
                assertThat(after.getDayOfMonth() == start.getDayOfMonth() || after.getDayOfMonth() == 1)
                        .as("%s + %d months", start, months)
                        .isTrue();
                assertThat(last).isAfterOrEqualTo(start.plusMonths(months).minusDays(1));
            }
        }
    }
}
