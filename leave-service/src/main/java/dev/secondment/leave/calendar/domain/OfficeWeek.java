package dev.secondment.leave.calendar.domain;

import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Monday to Friday: what is meant by working days where nobody's own pattern is asked for. */
public final class OfficeWeek {
    private static final Set<DayOfWeek> DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final WorkingPattern PATTERN =
            new WorkingPattern(DAYS.stream().collect(Collectors.toMap(Function.identity(), day -> DayHours.FULL)));

    private OfficeWeek() {}

    public static WorkSchedule in(Region region) {
        return in(region, ProclaimedHolidays.NONE);
    }

    public static WorkSchedule in(Region region, ProclaimedHolidays proclaimed) {
        WorkSchedule.Day day = new WorkSchedule.Day(PATTERN, region, null, proclaimed, ZoneOffset.UTC);
        return date -> day;
    }
}
