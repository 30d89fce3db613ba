package dev.secondment.leave.absence.domain;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What happened to an absence. The encoding decides who is told how much of it. */
public sealed interface AbsenceEvent {

    UUID agreementId();

    UUID absenceId();

    AbsenceKind kind();

    LocalDate firstDay();

    record Reported(
            UUID agreementId,
            UUID absenceId,
            AbsenceKind kind,
            LocalDate firstDay,
            Optional<LocalDate> expectedReturn,
            LocalDate certificateDueOn)
            implements AbsenceEvent {

        public static Reported of(Absence absence) {
            return new Reported(
                    absence.agreementId(),
                    absence.id(),
                    absence.kind(),
                    absence.firstDay(),
                    absence.expectedReturn(),
                    absence.certificateDueOn());
        }
    }

    record Certified(
            UUID agreementId, UUID absenceId, AbsenceKind kind, LocalDate firstDay, LocalDate from, LocalDate to)
            implements AbsenceEvent {

        public static Certified of(Absence absence, Certificate certificate) {
            return new Certified(
                    absence.agreementId(),
                    absence.id(),
                    absence.kind(),
                    absence.firstDay(),
                    certificate.from(),
                    certificate.to());
        }
    }

    /**
     * @param charge what the payroll has to treat as this absence, instead of whatever an event that this one
     *     supersedes said
     */
    record Ended(
            UUID agreementId,
            UUID absenceId,
            AbsenceKind kind,
            LocalDate firstDay,
            LocalDate lastDay,
            LeaveCharge charge,
            Optional<UUID> supersedes)
            implements AbsenceEvent {

        public static Ended of(Absence absence, LeaveCharge charge) {
            return new Ended(
                    absence.agreementId(),
                    absence.id(),
                    absence.kind(),
                    absence.firstDay(),
                    absence.lastDay().orElseThrow(),
                    charge,
                    absence.settledByEvent());
        }
    }
}
