package dev.secondment.agreement.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticePeriodTest {

    @ParameterizedTest(name = "{1} given on {0} ends on {2}")
    @CsvSource({
        "2025-05-12, P4W,  2025-06-09",
        "2025-05-12, P1M,  2025-06-12",
        "2025-05-12, P3M,  2025-08-12",
        "2025-01-31, P1M,  2025-02-28",
        "2024-01-31, P1M,  2024-02-29",
        "2025-08-31, P3M,  2025-11-30",
        "2024-02-29, P1Y,  2025-02-28",
        "2025-02-28, P1M,  2025-03-28",
        "2025-05-12, P1M10D, 2025-06-22",
        "2025-05-12, P0D,  2025-05-12"
    })
    void the_day_of_the_event_does_not_count(LocalDate given, Period length, LocalDate last) {
        assertThat(NoticePeriod.lastDay(given, length)).isEqualTo(last);
    }

    @Test
    void it_ends_on_the_day_of_the_same_number_or_the_months_last_for_thousands_of_days() {
        for (LocalDate given = LocalDate.of(2023, 12, 1); given.getYear() < 2029; given = given.plusDays(1)) {
            for (int months = 1; months < 25; months++) {
                LocalDate last = NoticePeriod.lastDay(given, Period.ofMonths(months));
                assertThat(ChronoUnit.MONTHS.between(given.withDayOfMonth(1), last.withDayOfMonth(1)))
                        .isEqualTo(months);
                assertThat(last.getDayOfMonth()).isEqualTo(Math.min(given.getDayOfMonth(), last.lengthOfMonth()));
            }
        }
    }

    @Test
    void notice_given_later_never_ends_earlier_and_longer_notice_never_ends_earlier() {
        for (LocalDate given = LocalDate.of(2023, 12, 1); given.getYear() < 2029; given = given.plusDays(1)) {
            for (int months = 0; months < 25; months++) {
                Period length = Period.ofMonths(months);
                LocalDate last = NoticePeriod.lastDay(given, length);
                assertThat(NoticePeriod.lastDay(given.plusDays(1), length)).isAfterOrEqualTo(last);
                assertThat(NoticePeriod.lastDay(given, length.plusMonths(1))).isAfter(last);
                assertThat(NoticePeriod.lastDay(given, length.plusDays(1))).isEqualTo(last.plusDays(1));
            }
        }
    }

    /** One counts the first day, the other does not: where every month has the day, they are a day apart. */
    @Test
    void a_notice_is_a_day_longer_than_a_term_unless_the_month_is_too_short_to_tell() {
        for (LocalDate day = LocalDate.of(2023, 12, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            for (int months = 1; months < 25; months++) {
                LocalDate notice = NoticePeriod.lastDay(day, Period.ofMonths(months));
                LocalDate term = TermLength.lastDay(day, Period.ofMonths(months));
                boolean missing = notice.getDayOfMonth() != day.getDayOfMonth();
                assertThat(notice).isEqualTo(missing ? term : term.plusDays(1));
            }
        }
    }
}
