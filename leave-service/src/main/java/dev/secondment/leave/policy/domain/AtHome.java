package dev.secondment.leave.policy.domain;

import dev.secondment.leave.calendar.domain.ProclaimedHolidays;
import dev.secondment.leave.calendar.domain.Region;
import dev.secondment.leave.calendar.domain.WorkSchedule;
import dev.secondment.leave.calendar.domain.WorkingPattern;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How the person works at home, around the placement, and since when: what only the home employer knows.
 *
 * @param region whose public holidays apply at home
 * @param minutesPerDay of a whole working day, where leave is counted in hours too
 * @param employedSince the first day of the employment; nothing where it began before anything that matters here
 * @param employedUntil the last day of the employment, where it is known
 * @param irregularHours whether leave is earned with the hours worked
 * @param agreedToLess whether the person agreed in writing that a year with the placement may bring less than at home
 */
public record AtHome(
        Region region,
        WorkingPattern pattern,
        @Nullable Integer minutesPerDay,
        @Nullable LocalDate employedSince,
        @Nullable LocalDate employedUntil,
        boolean irregularHours,
        boolean agreedToLess) {

    boolean employedOn(LocalDate day) {
        return (employedSince == null || !day.isBefore(employedSince))
                && (employedUntil == null || !day.isAfter(employedUntil));
    }

    WorkSchedule.Day workday(ProclaimedHolidays proclaimed, ZoneId zone) {
        return new WorkSchedule.Day(pattern, region, minutesPerDay, proclaimed, zone);
    }
}
