package dev.secondment.leave.calendar.domain;

import java.time.LocalDate;

/**
 * Half a day as one number, so that ranges of half days are ranges of integers: here, in the charge, and in the
 * database's exclusion constraint.
 */
public record Slot(long index) implements Comparable<Slot> {

    public static Slot of(LocalDate date, Half half) {
        return new Slot(date.toEpochDay() * 2 + (half == Half.AM ? 0 : 1));
    }

    public LocalDate date() {
        return LocalDate.ofEpochDay(Math.floorDiv(index, 2L));
    }

    public Half half() {
        return Math.floorMod(index, 2L) == 0 ? Half.AM : Half.PM;
    }

    @Override
    public int compareTo(Slot other) {
        return Long.compare(index, other.index);
    }
}
