package dev.secondment.leave.absence.application;

import dev.secondment.leave.absence.domain.Absence;
import dev.secondment.leave.absence.domain.AbsenceStands;
import dev.secondment.leave.absence.domain.Absences;
import dev.secondment.leave.terms.application.Actor;
import dev.secondment.leave.terms.application.Actors;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;

/**
 * Opens an absence for a change: its agreement locked, then read afresh, at the version the caller knows. Afterwards
 * tells those who build on it how it stands.
 */
@ApplicationScoped
class AbsenceFile {
    private final TermsOfRecord terms;
    private final Absences absences;
    private final Actors actors;
    private final Event<AbsenceStands> stands;

    AbsenceFile(TermsOfRecord terms, Absences absences, Actors actors, Event<AbsenceStands> stands) {
        this.terms = terms;
        this.absences = absences;
        this.actors = actors;
        this.stands = stands;
    }

    record Opened(BoundTerms terms, Absence absence, Actor actor) {

        AbsenceView view() {
            return AbsenceView.of(absence, AbsenceReaders.of(absence, actor));
        }
    }

    Opened open(UUID id, ExpectedVersion expected) {
        BoundTerms bound = terms.locked(absences.agreementOf(id));
        Absence absence = absences.get(id);
        Actor actor = actors.in(absence.agreementId());
        if (AbsenceReaders.of(absence, actor).isEmpty()) {
            throw Absences.unknown(id);
        }
        expected.check(absence.version());
        return new Opened(bound, absence, actor);
    }

    void tellHowItStands(Absence absence) {
        stands.fire(absence.stands());
    }
}
