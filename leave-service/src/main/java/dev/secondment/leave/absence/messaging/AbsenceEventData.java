package dev.secondment.leave.absence.messaging;

import dev.secondment.leave.absence.domain.AbsenceEvent;
import dev.secondment.leave.absence.domain.AbsenceSpan;
import dev.secondment.leave.absence.domain.Certificate;
import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.payroll.domain.PayrollDay;
import dev.secondment.leave.payroll.domain.PayrollNews;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data of the events of an absence: dates and ids, never a medical text. */
sealed interface AbsenceEventData {

    record Reported(
            UUID agreementId,
            UUID absenceId,
            String kind,
            LocalDate firstDay,
            Half firstSlot,
            @Nullable LocalDate expectedReturn,
            LocalDate certificateDueOn)
            implements AbsenceEventData {}

    record Extended(
            UUID agreementId,
            UUID absenceId,
            String kind,
            LocalDate firstDay,
            @Nullable LocalDate expectedReturn) implements AbsenceEventData {}

    record Certified(
            UUID agreementId,
            UUID absenceId,
            String kind,
            LocalDate firstDay,
            UUID certificateId,
            LocalDate from,
            LocalDate to)
            implements AbsenceEventData {}

    record Due(UUID agreementId, UUID absenceId, String kind, LocalDate firstDay, LocalDate dueOn)
            implements AbsenceEventData {}

    record LongReached(
            UUID agreementId, UUID absenceId, String kind, LocalDate firstDay, long days, LocalDate decisionDueOn)
            implements AbsenceEventData {}

    record LongDecided(UUID agreementId, UUID absenceId, String kind, LocalDate firstDay, String decision)
            implements AbsenceEventData {}

    record Ended(
            UUID agreementId,
            UUID absenceId,
            String kind,
            LocalDate firstDay,
            Half firstSlot,
            LocalDate lastDay,
            Half lastSlot,
            List<PayrollDay> perDay,
            @Nullable List<PayrollDay> takenBack)
            implements AbsenceEventData {}

    record Withdrawn(UUID agreementId, UUID absenceId, String kind, LocalDate firstDay) implements AbsenceEventData {}

    /** @param news what the payroll is told, where the event says anything about days */
    static AbsenceEventData of(AbsenceEvent event, PayrollNews news) {
        AbsenceEvent.About about = event.about();
        UUID agreement = about.agreementId();
        UUID absence = about.absenceId();
        String kind = about.kind().name();
        AbsenceSpan span = about.span();
        LocalDate first = span.firstDay();
        return switch (event) {
            case AbsenceEvent.Reported e ->
                new Reported(
                        agreement, absence, kind, first, span.firstHalf(), span.expectedReturn(), e.certificateDueOn());
            case AbsenceEvent.Extended e -> new Extended(agreement, absence, kind, first, span.expectedReturn());
            case AbsenceEvent.Certified e -> certified(about, e.certificate());
            case AbsenceEvent.CertificateWithdrawn e -> certified(about, e.certificate());
            case AbsenceEvent.CertificateDue e -> new Due(agreement, absence, kind, first, e.dueOn());
            case AbsenceEvent.CertificateOverdue e -> new Due(agreement, absence, kind, first, e.dueOn());
            case AbsenceEvent.LongReached e ->
                new LongReached(agreement, absence, kind, first, e.days(), e.decisionDueOn());
            case AbsenceEvent.LongDecided e ->
                new LongDecided(agreement, absence, kind, first, e.decision().name());
            case AbsenceEvent.Ended e ->
                new Ended(
                        agreement,
                        absence,
                        kind,
                        first,
                        span.firstHalf(),
                        e.last().date(),
                        e.last().half(),
                        news.perDay(),
                        news.takenBack().isEmpty() ? null : news.takenBack());
            case AbsenceEvent.Withdrawn e -> new Withdrawn(agreement, absence, kind, first);
        };
    }

    private static Certified certified(AbsenceEvent.About about, Certificate certificate) {
        return new Certified(
                about.agreementId(),
                about.absenceId(),
                about.kind().name(),
                about.span().firstDay(),
                certificate.id(),
                certificate.from(),
                certificate.to());
    }
}
