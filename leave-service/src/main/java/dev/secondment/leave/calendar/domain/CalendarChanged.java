package dev.secondment.leave.calendar.domain;

import java.time.LocalDate;
import java.util.UUID;

/** Fired inside the transaction that records the word, so that leave is counted anew. */
public record CalendarChanged(UUID overlayId, UUID organization, LocalDate date) {}
