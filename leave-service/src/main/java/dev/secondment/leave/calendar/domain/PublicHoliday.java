package dev.secondment.leave.calendar.domain;

import java.time.LocalDate;
import java.util.Set;

/** A day, or half of one, on which nobody in the region works and no leave is charged. */
public record PublicHoliday(LocalDate date, String name, Set<Half> halves) {

    public PublicHoliday {
        halves = Set.copyOf(halves);
    }

    public static PublicHoliday wholeDay(LocalDate date, String name) {
        return new PublicHoliday(date, name, Set.of(Half.AM, Half.PM));
    }
}
