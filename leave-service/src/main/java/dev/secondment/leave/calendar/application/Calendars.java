package dev.secondment.leave.calendar.application;

import dev.secondment.leave.calendar.domain.CalendarProblem;
import dev.secondment.leave.calendar.domain.CalendarRejected;
import dev.secondment.leave.calendar.domain.PublicHolidays;
import dev.secondment.leave.calendar.domain.Region;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** What a calendar can be asked for. */
@ApplicationScoped
class Calendars {
    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);
    private static final int LONGEST_YEARS = 3;

    private final PublicHolidays holidays;

    Calendars(PublicHolidays holidays) {
        this.holidays = holidays;
    }

    Region known(String code) {
        if (!Region.isWellFormed(code) || !holidays.knows(new Region(code))) {
            throw new CalendarRejected(CalendarProblem.UNKNOWN_REGION, "The region is " + code + ".");
        }
        return new Region(code);
    }

    static void requireInRange(LocalDate from, LocalDate to) {
        if (from.isBefore(FIRST)
                || to.isAfter(LAST)
                || to.isBefore(from)
                || !to.isBefore(from.plusYears(LONGEST_YEARS))) {
            throw new CalendarRejected(CalendarProblem.OUT_OF_RANGE, "From " + from + " to " + to + ".");
        }
    }
}
