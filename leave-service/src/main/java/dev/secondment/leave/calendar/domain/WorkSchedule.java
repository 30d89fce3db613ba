package dev.secondment.leave.calendar.domain;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Which pattern and which holidays hold on a date. It is asked for each date anew, so that a range across a change
 * of either, such as the start of a placement, is charged right on both sides.
 */
@FunctionalInterface
public interface WorkSchedule {

    Day on(LocalDate date);

    /**
     * @param minutesPerDay of a whole working day, where leave is counted in hours too
     * @param proclaimed holidays that the home employer's calendar has or lacks beside the law
     */
    record Day(
            WorkingPattern pattern, Region region, @Nullable Integer minutesPerDay, ProclaimedHolidays proclaimed) {

        public Day(WorkingPattern pattern, Region region) {
            this(pattern, region, null, ProclaimedHolidays.NONE);
        }

        /** Of a half day that is worked. Of an odd number of minutes the morning has one more. */
        OptionalInt minutes(Half half) {
            if (minutesPerDay == null) {
                return OptionalInt.empty();
            }
            return OptionalInt.of(half == Half.AM ? minutesPerDay - minutesPerDay / 2 : minutesPerDay / 2);
        }
    }

    static WorkSchedule always(WorkingPattern pattern, Region region) {
        Day day = new Day(pattern, region);
        return date -> day;
    }
}
