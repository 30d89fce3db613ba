package dev.secondment.leave.absence.application;

import dev.secondment.leave.absence.domain.Absence;
import dev.secondment.leave.absence.domain.AbsenceKind;
import dev.secondment.leave.absence.domain.AbsenceReader;
import dev.secondment.leave.absence.domain.AbsenceSpan;
import dev.secondment.leave.absence.domain.AbsenceStatus;
import dev.secondment.leave.absence.domain.Certificate;
import dev.secondment.leave.absence.domain.LongTerm;
import dev.secondment.leave.absence.domain.ReportedAs;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An absence as it was when the transaction read it.
 *
 * @param readers as whom the caller reads; what they may see is cut from the whole later
 */
public record AbsenceView(
        Set<AbsenceReader> readers,
        UUID id,
        long version,
        UUID agreementId,
        AbsenceKind kind,
        AbsenceStatus status,
        AbsenceSpan span,
        ReportedAs reported,
        LocalDate certificateDueOn,
        List<Certificate> certificates,
        Optional<LongTerm> longTerm,
        LeaveCharge settled) {

    static AbsenceView of(Absence absence, Set<AbsenceReader> readers) {
        return new AbsenceView(
                readers,
                absence.id(),
                absence.version(),
                absence.agreementId(),
                absence.kind(),
                absence.status(),
                absence.span(),
                absence.reported(),
                absence.certificateWatch().dueOn(),
                absence.certificates(),
                absence.longTerm(),
                absence.settled());
    }
}
