package dev.secondment.leave.calendar.domain;

import java.time.LocalDate;
import java.time.MonthDay;

/** The leave years of an employer, each counted from the same day of the calendar and never step by step. */
public record LeaveYears(MonthDay start) {
    public static final LeaveYears CALENDAR = new LeaveYears(MonthDay.of(1, 1));

    public LeaveYears {
        if (start.equals(MonthDay.of(2, 29))) {
            throw new IllegalArgumentException("A leave year begins on a day that every year has.");
        }
    }

    public LeaveYear of(LocalDate day) {
        boolean begun = !day.isBefore(start.atYear(day.getYear()));
        return in(begun ? day.getYear() : day.getYear() - 1);
    }

    public LeaveYear in(int year) {
        return new LeaveYear(year, start.atYear(year), start.atYear(year + 1).minusDays(1));
    }
}
