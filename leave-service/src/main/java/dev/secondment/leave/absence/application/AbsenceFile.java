package dev.secondment.leave.absence.application;

import dev.secondment.leave.absence.domain.Absence;
import dev.secondment.leave.absence.domain.Absences;
import dev.secondment.leave.terms.application.Actor;
import dev.secondment.leave.terms.application.Actors;
import dev.secondment.leave.terms.domain.LeaveBinding;
import dev.secondment.leave.terms.domain.LeaveBindings;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Opens an absence for a change: its agreement locked, then read afresh, at the version the caller knows. */
@ApplicationScoped
class AbsenceFile {
    private final LeaveBindings bindings;
    private final Absences absences;
    private final Actors actors;

    AbsenceFile(LeaveBindings bindings, Absences absences, Actors actors) {
        this.bindings = bindings;
        this.absences = absences;
        this.actors = actors;
    }

    record Opened(LeaveBinding binding, Absence absence, Actor actor) {}

    Opened open(UUID id, ExpectedVersion expected) {
        LeaveBinding binding = bindings.getLocked(absences.agreementOf(id));
        Absence absence = absences.get(id);
        expected.check(absence.version());
        return new Opened(binding, absence, actors.in(absence.agreementId()));
    }
}
