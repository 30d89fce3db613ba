package dev.secondment.agreement.calendar.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The working days of a region: Monday to Friday, no public holiday. A declaration that falls due on another day may
 * still be made on the next working day (R-TM-5, BGB 193). Limits and the ends of notice periods do not move.
 */
public record WorkingDays(PublicHolidays holidays, Region region) {

    public boolean include(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holidays.isHoliday(region, day);
    }

    /** By when a declaration due that day has to be made. */
    public LocalDate onOrAfter(LocalDate due) {
        LocalDate day = due;
        while (!include(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
