package dev.secondment.leave.calendar.domain;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The half days worked in each week. A weekday that nobody mentioned is not worked. */
public record WorkingPattern(Map<DayOfWeek, DayHours> week) {

    public WorkingPattern {
        Map<DayOfWeek, DayHours> complete = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            complete.put(day, week.getOrDefault(day, DayHours.NONE));
        }
        week = Collections.unmodifiableMap(complete);
    }

    public boolean works(Slot slot) {
        return on(slot.date().getDayOfWeek()).includes(slot.half());
    }

    public boolean isEmpty() {
        return week.values().stream().allMatch(DayHours.NONE::equals);
    }

    private DayHours on(DayOfWeek day) {
        return week.getOrDefault(day, DayHours.NONE);
    }
}
