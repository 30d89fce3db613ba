package dev.secondment.leave.schedule.domain;

import dev.secondment.leave.calendar.domain.Slot;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * One event of a calendar.
 *
 * @param id constant for life
 * @param revision grows with each change
 * @param zone where the half days are meant
 */
public record CalendarEntry(
        UUID id, String summary, Slot first, Slot last, ZoneId zone, Status status, long revision, Instant changedAt) {

    /** How certain it is. */
    public enum Status {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }
}
