package dev.secondment.leave.absence.application;

import dev.secondment.leave.absence.domain.Absence;
import dev.secondment.leave.absence.domain.Absences;
import dev.secondment.leave.terms.application.Actor;
import dev.secondment.leave.terms.application.Actors;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Opens an absence for a change: its agreement locked, then read afresh, at the version the caller knows. */
@ApplicationScoped
class AbsenceFile {
    private final TermsOfRecord terms;
    private final Absences absences;
    private final Actors actors;

    AbsenceFile(TermsOfRecord terms, Absences absences, Actors actors) {
        this.terms = terms;
        this.absences = absences;
        this.actors = actors;
    }

    record Opened(BoundTerms terms, Absence absence, Actor actor) {}

    Opened open(UUID id, ExpectedVersion expected) {
        BoundTerms bound = terms.locked(absences.agreementOf(id));
        Absence absence = absences.get(id);
        expected.check(absence.version());
        return new Opened(bound, absence, actors.in(absence.agreementId()));
    }
}
