package dev.secondment.leave.calendar.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * One word of an organisation on one day, kept for good. The next word on the same day and region is its next version.
 *
 * @param version from 1, for this day and region
 */
public record CalendarOverlay(
        UUID id, UUID organization, ProclaimedHoliday said, int version, String recordedBy, Instant recordedAt) {}
