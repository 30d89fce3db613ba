package dev.secondment.placement.assignment.domain;

import java.time.LocalDate;

/** The days of an assignment, both ends included, as the host's calendar counts them. */
public record AssignmentPeriod(LocalDate start, LocalDate end) {

    public AssignmentPeriod {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A period cannot end on " + end + ", before its start on " + start);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }
}
