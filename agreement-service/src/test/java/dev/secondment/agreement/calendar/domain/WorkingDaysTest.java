package dev.secondment.agreement.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.agreement.calendar.application.JollydayHolidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {
    private static final PublicHolidays HOLIDAYS = new JollydayHolidays();
    private static final WorkingDays BAVARIA = new WorkingDays(HOLIDAYS, new Region("DE-BY"));
    private static final WorkingDays BERLIN = new WorkingDays(HOLIDAYS, new Region("DE-BE"));

    @ParameterizedTest(name = "due {0}: {1}")
    @CsvSource({
        "2026-09-04, 2026-09-04", // a Friday stays
        "2026-09-05, 2026-09-07", // Saturday to Monday
        "2026-09-06, 2026-09-07", // Sunday to Monday
        "2027-01-06, 2027-01-07", // Epiphany, a Wednesday
        "2026-04-03, 2026-04-07", // Good Friday over Easter Monday
        "2026-12-25, 2026-12-28" // Christmas before a weekend
    })
    void a_declaration_due_on_a_free_day_may_be_made_on_the_next_working_day(LocalDate due, LocalDate by) {
        assertThat(BAVARIA.onOrAfter(due)).isEqualTo(by);
    }

    @Test
    void the_region_decides() {
        LocalDate epiphany = LocalDate.of(2027, 1, 6);
        assertThat(BERLIN.onOrAfter(epiphany)).isEqualTo(epiphany);
        assertThat(BAVARIA.include(epiphany)).isFalse();
    }

    @Test
    void it_is_the_first_working_day_from_then_on_and_never_earlier_for_thousands_of_days() {
        LocalDate before = LocalDate.MIN;
        for (LocalDate due = LocalDate.of(2020, 1, 1); due.getYear() < 2035; due = due.plusDays(1)) {
            LocalDate by = BAVARIA.onOrAfter(due);
            assertThat(by).isAfterOrEqualTo(due).isAfterOrEqualTo(before).isBefore(due.plusDays(7));
            assertThat(BAVARIA.include(by)).isTrue();
            assertThat(by.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(due.datesUntil(by).anyMatch(BAVARIA::include)).isFalse();
            before = by;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE-XX", "GB-EN", "ZZ", "ZZ-BY"})
    void nothing_is_assumed_for_an_unknown_region(String code) {
        Region region = new Region(code);
        assertThat(HOLIDAYS.knows(region)).isFalse();
        WorkingDays days = new WorkingDays(HOLIDAYS, region);
        assertThatThrownBy(() -> days.onOrAfter(LocalDate.of(2026, 9, 4))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE", "DE-BY", "GB-ENG", "GB-SCT", "FR", "US-CA"})
    void a_region_of_the_library_is_known(String code) {
        assertThat(HOLIDAYS.knows(new Region(code))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de-by", "DE-", "DE-BYXX", "Bavaria", "DE BY"})
    void a_code_that_is_not_iso_3166_2_is_no_region(String code) {
        assertThatThrownBy(() -> new Region(code)).isInstanceOf(IllegalArgumentException.class);
    }
}
