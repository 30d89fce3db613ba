package dev.secondment.leave.calendar.domain;

import java.time.Duration;
import java.time.Instant;

/** Work from one instant to another. */
public record WorkSpan(Instant from, Instant to) {

    public WorkSpan {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Work ends before it begins: " + from + " > " + to);
        }
    }

    public Duration length() {
        return Duration.between(from, to);
    }

    /** From the beginning of the one to the end of the other. */
    public WorkSpan with(WorkSpan other) {
        return new WorkSpan(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }

    /** What is free between the two; nothing, where they overlap. */
    public Duration until(WorkSpan other) {
        Duration gap = other.from.isBefore(from) ? Duration.between(other.to, from) : Duration.between(to, other.from);
        return gap.isNegative() ? Duration.ZERO : gap;
    }
}
