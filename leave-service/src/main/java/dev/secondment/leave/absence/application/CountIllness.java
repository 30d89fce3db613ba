package dev.secondment.leave.absence.application;

import dev.secondment.leave.absence.domain.AbsenceKind;
import dev.secondment.leave.absence.domain.AbsenceStands;
import dev.secondment.leave.absence.domain.Absences;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.entitlement.application.RecordIncapacity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

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
                    stands.last().map(Slot::date).orElse(null));
        }
    }
}
