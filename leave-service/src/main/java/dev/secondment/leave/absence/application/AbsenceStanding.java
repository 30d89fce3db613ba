package dev.secondment.leave.absence.application;

import dev.secondment.leave.absence.domain.AbsenceStands;
import dev.secondment.leave.absence.domain.Absences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** How an absence stands now, for those who follow it. */
@ApplicationScoped
public class AbsenceStanding {
    private final Absences absences;

    AbsenceStanding(Absences absences) {
        this.absences = absences;
    }

    @Transactional
    public AbsenceStands of(UUID absenceId) {
        return absences.get(absenceId).stands();
    }
}
