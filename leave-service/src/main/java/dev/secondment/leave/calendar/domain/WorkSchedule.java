package dev.secondment.leave.calendar.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
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
     * @param zone by whose clock shifts begin and end
     */
    record Day(
            WorkingPattern pattern,
            Region region,
            @Nullable Integer minutesPerDay,
            ProclaimedHolidays proclaimed,
            ZoneId zone) {

        /** A day of which nothing is said that depends on a clock. */
        public Day(WorkingPattern pattern, Region region) {
            this(pattern, region, null, ProclaimedHolidays.NONE, ZoneOffset.UTC);
        }

        /**
         * Of a half day that is worked. Where shifts are agreed they count, by instants: of a shift that is a whole working
         * day each half has half of its minutes, else the half day has all of them. Of an odd number the morning has one
         * more.
         */
        OptionalInt minutes(Slot slot) {
            Optional<Shift> shift = pattern.shiftOn(slot.date());
            if (shift.isPresent()) {
                int minutes = shift.get().minutes(slot.date(), zone);
                return OptionalInt.of(pattern.on(slot.date()) == DayHours.FULL ? half(minutes, slot.half()) : minutes);
            }
            return minutesPerDay == null ? OptionalInt.empty() : OptionalInt.of(half(minutesPerDay, slot.half()));
        }

        private static int half(int minutes, Half half) {
            return half == Half.AM ? minutes - minutes / 2 : minutes / 2;
        }

        /** How long a whole working day is: as agreed, or on the average of the shifts. */
        public OptionalInt length() {
            return minutesPerDay == null ? pattern.minutesPerDay() : OptionalInt.of(minutesPerDay);
        }
    }

    static WorkSchedule always(WorkingPattern pattern, Region region) {
        Day day = new Day(pattern, region);
        return date -> day;
    }
}
