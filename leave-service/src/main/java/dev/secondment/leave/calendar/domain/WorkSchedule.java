package dev.secondment.leave.calendar.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
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

    /** When these half days are worked; nothing, where of one of them it is not agreed. */
    default Optional<List<WorkSpan>> times(LeaveCharge charge) {
        List<WorkSpan> known = charge.perDay().stream()
                .flatMap(day -> on(day.date()).times(day.date(), day.slots()).stream())
                .toList();
        return known.size() == charge.perDay().size() ? Optional.of(known) : Optional.empty();
    }

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

        /** When these halves of the day are worked, where shifts are agreed; half a shift is half of the time it takes. */
        Optional<WorkSpan> times(LocalDate date, List<Half> halves) {
            return pattern.shiftOn(date).map(shift -> {
                WorkSpan whole = new WorkSpan(shift.begins(date, zone), shift.ends(date, zone));
                Instant middle = whole.from().plus(whole.length().dividedBy(2));
                boolean all = pattern.on(date) != DayHours.FULL || halves.size() == Half.values().length;
                return all
                        ? whole
                        : halves.contains(Half.AM)
                                ? new WorkSpan(whole.from(), middle)
                                : new WorkSpan(middle, whole.to());
            });
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
