package dev.secondment.placement.assignment.domain;

import java.time.LocalDate;
import java.util.Optional;

/** The days of an assignment, both ends included, as the host's calendar counts them. */
public record AssignmentPeriod(LocalDate start, LocalDate end) {

    public AssignmentPeriod {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A period cannot end on " + end + ", before its start on " + start);
        }
    }

    Optional<AssignmentPeriod> within(AssignmentPeriod days) {
        LocalDate first = start.isAfter(days.start) ? start : days.start;
        LocalDate last = end.isBefore(days.end) ? end : days.end;
        return last.isBefore(first) ? Optional.empty() : Optional.of(new AssignmentPeriod(first, last));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }
}
