package dev.secondment.leave.absence.domain;

import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.terms.domain.Side;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Fired inside the transaction that reports an absence, changes its expected return or ends it: how it stands now, for
 * the features that build on it. Whoever observes it compares it with what they know and needs nothing from before.
 *
 * @param last the last half day away, once it is known
 * @param told the employers that the terms tell of absences
 */
public record AbsenceStands(
        UUID agreementId,
        UUID absenceId,
        Slot first,
        Optional<LocalDate> expectedReturn,
        Optional<Slot> last,
        Set<Side> told) {}
