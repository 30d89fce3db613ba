package dev.secondment.leave.absence.application;

import dev.secondment.leave.absence.domain.Absence;
import dev.secondment.leave.absence.domain.AbsenceKind;
import dev.secondment.leave.absence.domain.AbsenceStatus;
import dev.secondment.leave.absence.domain.Certificate;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.terms.domain.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An absence as it was when the transaction read it.
 *
 * @param readers the sides on which the caller stands; what they may see is cut from the whole later
 */
public record AbsenceView(
        Set<Side> readers,
        UUID id,
        long version,
        UUID agreementId,
        AbsenceKind kind,
        AbsenceStatus status,
        LocalDate firstDay,
        Optional<LocalDate> expectedReturn,
        Optional<LocalDate> lastDay,
        LocalDate certificateDueOn,
        Side reportedBy,
        Instant reportedAt,
        List<Certificate> certificates,
        LeaveCharge settled) {

    static AbsenceView of(Absence absence, Set<Side> readers) {
        return new AbsenceView(
                readers,
                absence.id(),
                absence.version(),
                absence.agreementId(),
                absence.kind(),
                absence.status(),
                absence.firstDay(),
                absence.expectedReturn(),
                absence.lastDay(),
                absence.certificateDueOn(),
                absence.reportedBy(),
                absence.reportedAt(),
                absence.certificates(),
                absence.settled());
    }
}
