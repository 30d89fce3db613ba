package dev.secondment.leave.absence.messaging;

import dev.secondment.leave.absence.domain.AbsenceEvent;
import dev.secondment.leave.payroll.domain.PayrollDay;
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
            @Nullable LocalDate expectedReturn,
            LocalDate certificateDueOn)
            implements AbsenceEventData {}

    record Certified(UUID agreementId, UUID absenceId, String kind, LocalDate firstDay, LocalDate from, LocalDate to)
            implements AbsenceEventData {}

    record Ended(
            UUID agreementId,
            UUID absenceId,
            String kind,
            LocalDate firstDay,
            LocalDate lastDay,
            List<PayrollDay> perDay)
            implements AbsenceEventData {}

    /** @param perDay what the payroll is told, where the event says anything about days */
    static AbsenceEventData of(AbsenceEvent event, List<PayrollDay> perDay) {
        String kind = event.kind().name();
        return switch (event) {
            case AbsenceEvent.Reported e ->
                new Reported(
                        e.agreementId(),
                        e.absenceId(),
                        kind,
                        e.firstDay(),
                        e.expectedReturn().orElse(null),
                        e.certificateDueOn());
            case AbsenceEvent.Certified e ->
                new Certified(e.agreementId(), e.absenceId(), kind, e.firstDay(), e.from(), e.to());
            case AbsenceEvent.Ended e ->
                new Ended(e.agreementId(), e.absenceId(), kind, e.firstDay(), e.lastDay(), perDay);
        };
    }
}
