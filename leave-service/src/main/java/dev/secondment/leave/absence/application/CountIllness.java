package dev.secondment.leave.absence.application;

import dev.secondment.leave.absence.domain.AbsenceKind;
import dev.secondment.leave.absence.domain.AbsenceStands;
import dev.secondment.leave.absence.domain.Absences;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.entitlement.application.RecordIncapacity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;

/** Balances have to know how long somebody was ill: leave that illness kept from being taken lapses later. */
@ApplicationScoped
class CountIllness {
    private final Absences absences;
    private final RecordIncapacity record;

    CountIllness(Absences absences, RecordIncapacity record) {
        this.absences = absences;
        this.record = record;
    }

    void on(@Observes AbsenceStands stands) {
        if (absences.get(stands.absenceId()).kind() == AbsenceKind.SICKNESS) {
            record.handle(
                    stands.agreementId(),
                    stands.absenceId(),
                    stands.first().date(),
                    stands.last().map(last -> lastDay(stands.first(), last)).orElse(null));
        }
    }

    /** Illness counts by whole days: one that never was must not keep the morning of a day that it began at noon. */
    private static LocalDate lastDay(Slot first, Slot last) {
        return last.compareTo(first) < 0 ? first.date().minusDays(1) : last.date();
    }
}
