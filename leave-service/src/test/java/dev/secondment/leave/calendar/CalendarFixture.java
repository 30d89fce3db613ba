package dev.secondment.leave.calendar;

import dev.secondment.leave.calendar.domain.DayHours;
import dev.secondment.leave.calendar.domain.Region;
import dev.secondment.leave.calendar.domain.WorkingPattern;
import java.time.DayOfWeek;
import java.util.Map;

/** Regions and patterns that the tests speak of. */
public final class CalendarFixture {
    public static final Region BAVARIA = new Region("DE-BY");
    public static final Region BERLIN = new Region("DE-BE");
    public static final Region SAXONY = new Region("DE-SN");
    public static final WorkingPattern FULL_TIME = pattern(Map.of(
            DayOfWeek.MONDAY, DayHours.FULL,
            DayOfWeek.TUESDAY, DayHours.FULL,
            DayOfWeek.WEDNESDAY, DayHours.FULL,
            DayOfWeek.THURSDAY, DayHours.FULL,
            DayOfWeek.FRIDAY, DayHours.FULL));
    public static final WorkingPattern TUESDAY_AND_THURSDAY =
            pattern(Map.of(DayOfWeek.TUESDAY, DayHours.FULL, DayOfWeek.THURSDAY, DayHours.FULL));

    private CalendarFixture() {}

    public static WorkingPattern pattern(Map<DayOfWeek, DayHours> week) {
        return new WorkingPattern(week);
    }
}
