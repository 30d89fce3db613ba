package dev.secondment.agreement.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void both_ends_are_included_and_their_neighbours_are_not_for_thousands_of_ranges() {
        for (LocalDate first = LocalDate.of(2024, 1, 1); first.getYear() < 2027; first = first.plusDays(1)) {
            for (int length = 1; length < 800; length += 97) {
                Days days = new Days(first, first.plusDays(length - 1L));
                assertThat(days.count()).isEqualTo(length);
                assertThat(days.include(days.first())).isTrue();
                assertThat(days.include(days.last())).isTrue();
                assertThat(days.include(days.first().minusDays(1))).isFalse();
                assertThat(days.include(days.last().plusDays(1))).isFalse();
            }
        }
    }

    @Test
    void neighbouring_ranges_do_not_overlap_and_a_shared_day_does() {
        LocalDate day = LocalDate.of(2026, 9, 1);
        Days week = new Days(day, day.plusDays(6));
        assertThat(week.overlap(new Days(day.plusDays(7), day.plusDays(9)))).isFalse();
        assertThat(week.overlap(new Days(day.minusDays(9), day.minusDays(1)))).isFalse();
        assertThat(week.overlap(new Days(day.plusDays(6), day.plusDays(9)))).isTrue();
        assertThat(week.overlap(new Days(day.minusDays(9), day))).isTrue();
    }

    @Test
    void a_range_does_not_end_before_it_begins() {
        LocalDate day = LocalDate.of(2026, 9, 1);
        assertThatThrownBy(() -> new Days(day, day.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
