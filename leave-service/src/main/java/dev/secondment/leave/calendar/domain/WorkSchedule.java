package dev.secondment.leave.calendar.domain;

import java.time.LocalDate;

/**
 * Which pattern and which holidays hold on a date. It is asked for each date anew, so that a range across a change
 * of either, such as the start of a placement, is charged right on both sides.
 */
@FunctionalInterface
public interface WorkSchedule {

    Day on(LocalDate date);

    record Day(WorkingPattern pattern, Region region) {}

    static WorkSchedule always(WorkingPattern pattern, Region region) {
        Day day = new Day(pattern, region);
        return date -> day;
    }
}
