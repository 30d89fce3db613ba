package dev.secondment.leave.absence.domain;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.terms.domain.Side;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What happened to an absence. The encoding decides who is told how much of it. */
public sealed interface AbsenceEvent {

    /** Of which absence, and since when. */
    record About(UUID agreementId, UUID absenceId, AbsenceKind kind, AbsenceSpan span, Set<Side> told) {

        public static About of(Absence absence) {
            return new About(
                    absence.agreementId(),
                    absence.id(),
                    absence.kind(),
                    absence.span(),
                    absence.reported().told());
        }
    }

    About about();

    record Reported(About about, LocalDate certificateDueOn) implements AbsenceEvent {

        public static Reported of(Absence absence) {
            return new Reported(About.of(absence), absence.certificateWatch().dueOn());
        }
    }

    /** The expected return changed: later, earlier, or nobody knows. */
    record Extended(About about) implements AbsenceEvent {}

    record Certified(About about, Certificate certificate) implements AbsenceEvent {}

    record CertificateWithdrawn(About about, Certificate certificate) implements AbsenceEvent {}

    record CertificateDue(About about, LocalDate dueOn) implements AbsenceEvent {}

    record CertificateOverdue(About about, LocalDate dueOn) implements AbsenceEvent {}

    /** @param days calendar days, today included */
    record LongReached(About about, long days, LocalDate decisionDueOn) implements AbsenceEvent {}

    record LongDecided(About about, LongAbsenceDecision decision) implements AbsenceEvent {}

    /**
     * @param last the last half day away
     * @param charge what the payroll has to treat as this absence, instead of whatever an event that this one
     *     supersedes said
     */
    record Ended(About about, Slot last, LeaveCharge charge, Optional<UUID> supersedes) implements AbsenceEvent {

        public static Ended of(Absence absence, LeaveCharge charge) {
            return new Ended(About.of(absence), absence.span().last().orElseThrow(), charge, absence.settledByEvent());
        }
    }

    /** It was reported by mistake. */
    record Withdrawn(About about) implements AbsenceEvent {}
}
