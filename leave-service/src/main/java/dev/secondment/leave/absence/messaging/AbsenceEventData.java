package dev.secondment.leave.absence.messaging;

import dev.secondment.leave.absence.domain.AbsenceEvent;
import dev.secondment.leave.absence.domain.AbsenceKind;
import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.LeaveCharge;
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

    record Ended(UUID agreementId, UUID absenceId, String kind, LocalDate firstDay, LocalDate lastDay, List<Day> perDay)
            implements AbsenceEventData {}

    record Day(LocalDate date, List<String> slots, String days, String payrollCode) {

        static List<Day> of(LeaveCharge charge, AbsenceKind kind) {
            return charge.perDay().stream()
                    .map(day -> new Day(
                            day.date(),
                            day.slots().stream().map(Half::name).toList(),
                            Days.text(day.days()),
                            kind.payrollCode()))
                    .toList();
        }
    }

    static AbsenceEventData of(AbsenceEvent event) {
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
                new Ended(
                        e.agreementId(), e.absenceId(), kind, e.firstDay(), e.lastDay(), Day.of(e.charge(), e.kind()));
        };
    }
}
