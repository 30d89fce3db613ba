package dev.secondment.leave.calendar.domain;

import java.time.LocalDate;

/**
 * Twelve months in which leave is granted.
 *
 * @param year the calendar year in which it begins, its name
 * @param last included
 */
public record LeaveYear(int year, LocalDate first, LocalDate last) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** 365 or 366. */
    public int days() {
        return (int) (last.toEpochDay() - first.toEpochDay()) + 1;
    }
}
