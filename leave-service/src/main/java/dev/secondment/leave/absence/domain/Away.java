package dev.secondment.leave.absence.domain;

import dev.secondment.leave.calendar.domain.SlotRange;
import java.util.UUID;

/**
 * The half days on which somebody is absent, as far as it is known: until the last one, or until the one before an
 * expected return.
 */
public record Away(UUID absenceId, UUID agreementId, SlotRange days, AbsenceKind kind, boolean over) {}
