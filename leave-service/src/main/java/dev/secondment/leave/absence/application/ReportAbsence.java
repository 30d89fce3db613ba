package dev.secondment.leave.absence.application;

import dev.secondment.leave.absence.domain.Absence;
import dev.secondment.leave.absence.domain.AbsenceEvent;
import dev.secondment.leave.absence.domain.AbsenceEvents;
import dev.secondment.leave.absence.domain.AbsenceKind;
import dev.secondment.leave.absence.domain.AbsenceProblem;
import dev.secondment.leave.absence.domain.AbsenceRejected;
import dev.secondment.leave.absence.domain.Absences;
import dev.secondment.leave.cover.application.ArrangeCover;
import dev.secondment.leave.cover.domain.CoverNeed;
import dev.secondment.leave.terms.application.Actor;
import dev.secondment.leave.terms.application.Actors;
import dev.secondment.leave.terms.application.Part;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.data.Ids;
import dev.secondment.platform.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Somebody says, once, that the person is away. Both employers are told at once, and cover is asked for. */
@ApplicationScoped
public class ReportAbsence {
    private static final Logger LOG = Logger.getLogger(ReportAbsence.class);
    private static final Part REPORTER = Part.of(Side.SECONDEE, Roles.SECONDEE)
            .or(Side.HOME, Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API)
            .or(Side.HOST, Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API);

    private final TermsOfRecord terms;
    private final Actors actors;
    private final Absences absences;
    private final AbsenceEvents events;
    private final ArrangeCover cover;
    private final Clock clock;

    ReportAbsence(
            TermsOfRecord terms,
            Actors actors,
            Absences absences,
            AbsenceEvents events,
            ArrangeCover cover,
            Clock clock) {
        this.terms = terms;
        this.actors = actors;
        this.absences = absences;
        this.events = events;
        this.cover = cover;
        this.clock = clock;
    }

    public record Command(
            UUID agreementId,
            AbsenceKind kind,
            LocalDate firstDay,
            @Nullable LocalDate expectedReturn) {}

    @Transactional
    public AbsenceView handle(Command command) {
        BoundTerms bound = terms.locked(command.agreementId());
        Actor actor = actors.in(command.agreementId());
        Side reporter = actor.mayActAs(Side.SECONDEE, REPORTER) ? Side.SECONDEE : actor.actingAs(REPORTER);
        bound.requireWithin(command.firstDay(), command.firstDay());
        requireNoOther(command);
        Absence absence = Absence.reported(
                Ids.next(),
                new Absence.Report(
                        command.agreementId(),
                        command.kind(),
                        command.firstDay(),
                        command.expectedReturn(),
                        reporter,
                        clock.instant()),
                bound.certificateDueOn(command.firstDay()));
        absences.add(absence);
        events.publish(AbsenceEvent.Reported.of(absence));
        cover.open(new CoverNeed(absence.agreementId(), absence.id(), command.firstDay(), command.expectedReturn()));
        LOG.infof("Absence %s reported in agreement %s by %s", absence.id(), absence.agreementId(), reporter);
        return AbsenceView.of(absence, actor.sides());
    }

    private void requireNoOther(Command command) {
        absences.reaching(command.agreementId(), command.firstDay()).ifPresent(other -> {
            throw new AbsenceRejected(
                            AbsenceProblem.OVERLAP, "An absence since " + other.firstDay() + " covers that day.")
                    .with("conflictsWith", other.id());
        });
    }
}
