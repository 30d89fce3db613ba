package dev.secondment.agreement.extension.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.agreement.calendar.domain.TermLength;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtensionRulesTest {

    private static ExtensionRules rules(LocalDate start, LocalDate lastDay, String zone) {
        return new ExtensionRules(true, start, lastDay, ZoneId.of(zone), null, null, null);
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2024-01-15, P18M, 2025-07-14",
        "2024-08-31, P18M, 2026-02-28",
        "2024-02-29, P12M, 2025-02-28",
        "2025-01-30, P1M, 2025-02-28",
        "2025-04-07, P18M, 2026-10-06",
        "2026-09-01, P18M, 2028-02-29"
    })
    void the_latest_end_counts_the_first_day(LocalDate start, Period maxTotal, LocalDate latest) {
        ExtensionRules rules =
                new ExtensionRules(true, start, start.plusDays(20), ZoneId.of("UTC"), maxTotal, null, null);
        assertThat(rules.latestEnd()).contains(latest);
    }

    @ParameterizedTest(name = "{0} and at least {1}: not before {2}")
    @CsvSource({
        "2027-02-28, P6M, 2027-08-31",
        "2026-08-30, P6M, 2027-02-28",
        "2026-12-31, P1M, 2027-01-31",
        "2027-01-15, P4W, 2027-02-12"
    })
    void the_shortest_step_counts_from_the_day_after_the_last(LocalDate lastDay, Period step, LocalDate earliest) {
        ExtensionRules rules =
                new ExtensionRules(true, LocalDate.of(2025, 1, 1), lastDay, ZoneId.of("UTC"), null, step, null);
        assertThat(rules.earliestEnd()).contains(earliest);
    }

    @ParameterizedTest(name = "{0} less {1}: {2}")
    @CsvSource({
        "2027-02-28, P4W, 2027-01-31",
        "2027-03-31, P1M, 2027-02-28",
        "2027-02-28, P1D, 2027-02-27",
        "2027-02-28, P0D, 2027-02-27"
    })
    void a_decision_is_due_the_lead_time_ahead_and_before_the_last_day_anyway(
            LocalDate lastDay, Period lead, LocalDate decideBy) {
        ExtensionRules rules =
                new ExtensionRules(true, LocalDate.of(2026, 9, 1), lastDay, ZoneId.of("UTC"), null, null, lead);
        assertThat(rules.decideBy()).isEqualTo(decideBy);
    }

    /** In Cairo a day of April has no midnight, in Lord Howe clocks change by half an hour, Samoa skipped a whole day. */
    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "2027-02-28, Europe/Berlin, 2027-02-27T23:00:00Z",
        "2027-03-28, Europe/Berlin, 2027-03-27T23:00:00Z",
        "2027-03-29, Europe/Berlin, 2027-03-28T22:00:00Z",
        "2027-11-01, Europe/Berlin, 2027-10-31T23:00:00Z",
        "2027-04-30, Africa/Cairo, 2027-04-29T22:00:00Z",
        "2027-03-14, America/New_York, 2027-03-14T05:00:00Z",
        "2027-04-04, Australia/Lord_Howe, 2027-04-03T13:00:00Z",
        "2027-02-28, Pacific/Kiritimati, 2027-02-27T10:00:00Z"
    })
    void it_lapses_at_the_first_moment_of_the_last_day_at_the_host_site(LocalDate lastDay, String zone, Instant lapse) {
        ExtensionRules rules = rules(LocalDate.of(2026, 9, 1), lastDay, zone);
        assertThat(rules.lapsesAt()).isEqualTo(lapse);
        assertThat(rules.today(lapse)).isEqualTo(lastDay);
        assertThat(rules.today(lapse.minusMillis(1))).isEqualTo(lastDay.minusDays(1));
    }

    @Test
    void while_extended_a_review_is_due_every_three_months() {
        ExtensionRules rules = rules(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 2, 28), "UTC");
        assertThat(rules.reviewsDue(LocalDate.of(2027, 12, 31)))
                .containsExactly(LocalDate.of(2027, 5, 31), LocalDate.of(2027, 8, 31), LocalDate.of(2027, 11, 30));
        assertThat(rules.reviewsDue(LocalDate.of(2027, 5, 30))).isEmpty();
        assertThat(rules.reviewsDue(LocalDate.of(2027, 5, 31))).containsExactly(LocalDate.of(2027, 5, 31));
    }

    @Test
    void no_two_reviews_are_more_than_three_months_apart_whatever_the_last_day() {
        LocalDate first = LocalDate.of(2024, 1, 1);
        for (int day = 0; day < 1500; day++) {
            LocalDate lastDay = first.plusDays(day);
            List<LocalDate> due = rules(first, lastDay, "UTC").reviewsDue(lastDay.plusYears(2));
            assertThat(due).hasSizeBetween(7, 8);
            LocalDate before = lastDay;
            for (LocalDate review : due) {
                assertThat(review).isAfter(before);
                assertThat(review)
                        .isBeforeOrEqualTo(TermLength.lastDay(before.plusDays(1), Period.ofMonths(3))
                                .plusDays(3));
                before = review;
            }
        }
    }
}
