package dev.secondment.leave.calendar.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The half days worked, and where it is agreed the hours: every week the same, or some weeks in turn. A weekday that nobody
 * mentioned is not worked.
 *
 * <p>Which week of a rotation it is follows from the days since the anchor, never from the number of the calendar week: a
 * year of 53 weeks would turn odd and even around.
 *
 * @param weeks at least one; the first is that of the anchor
 * @param anchor a Monday; without a rotation it says nothing and is always the same
 * @param shifts of each week in turn; empty, where the terms do not say when a day's work begins and ends
 */
public record WorkingPattern(
        List<Map<DayOfWeek, DayHours>> weeks, LocalDate anchor, List<Map<DayOfWeek, Shift>> shifts) {
    private static final int DAYS_OF_A_WEEK = 7;
    private static final LocalDate ANY_MONDAY = LocalDate.of(1970, 1, 5);

    public WorkingPattern {
        if (weeks.isEmpty()) {
            throw new IllegalArgumentException("A pattern has at least one week.");
        }
        weeks = weeks.stream().map(WorkingPattern::complete).toList();
        if (!shifts.isEmpty() && shifts.size() != weeks.size()) {
            throw new IllegalArgumentException(weeks.size() + " weeks have the shifts of " + shifts.size());
        }
        shifts = shifts.stream().map(Map::copyOf).toList();
        anchor = weeks.size() == 1 ? ANY_MONDAY : anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Nothing is said of hours. */
    public WorkingPattern(List<Map<DayOfWeek, DayHours>> weeks, LocalDate anchor) {
        this(weeks, anchor, List.of());
    }

    /** Every week the same. */
    public WorkingPattern(Map<DayOfWeek, DayHours> week) {
        this(List.of(week), ANY_MONDAY);
    }

    private static Map<DayOfWeek, DayHours> complete(Map<DayOfWeek, DayHours> week) {
        Map<DayOfWeek, DayHours> complete = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            complete.put(day, week.getOrDefault(day, DayHours.NONE));
        }
        return Collections.unmodifiableMap(complete);
    }

    public boolean works(Slot slot) {
        return on(slot.date()).includes(slot.half());
    }

    public DayHours on(LocalDate date) {
        return weeks.get(weekOf(date)).getOrDefault(date.getDayOfWeek(), DayHours.NONE);
    }

    /** The work that begins on a date, where that is agreed. */
    public Optional<Shift> shiftOn(LocalDate date) {
        return shifts.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(shifts.get(weekOf(date)).get(date.getDayOfWeek()));
    }

    private int weekOf(LocalDate date) {
        return Math.floorMod(Math.floorDiv(ChronoUnit.DAYS.between(anchor, date), DAYS_OF_A_WEEK), weeks.size());
    }

    /** Of a whole working day, on the average of the shifts; nothing where there are none. */
    public OptionalInt minutesPerDay() {
        long minutes = shifts.stream()
                .flatMap(week -> week.values().stream())
                .mapToInt(Shift::minutesByTheClock)
                .sum();
        return shifts.isEmpty() || isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.round(2.0 * minutes / halfDays()));
    }

    public boolean isEmpty() {
        return halfDays() == 0;
    }

    public boolean rotates() {
        return weeks.size() > 1;
    }

    /** Days worked in a week, on the average of a rotation. */
    public BigDecimal daysPerWeek() {
        return BigDecimal.valueOf(halfDays())
                .divide(BigDecimal.valueOf(2L * weeks.size()), LeaveCharge.SCALE, RoundingMode.HALF_UP);
    }

    private long halfDays() {
        return weeks.stream()
                .flatMap(week -> week.values().stream())
                .flatMap(hours -> Arrays.stream(Half.values()).filter(hours::includes))
                .count();
    }
}
