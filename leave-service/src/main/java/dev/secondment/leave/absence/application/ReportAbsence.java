package dev.secondment.leave.absence.application;

import dev.secondment.leave.absence.domain.Absence;
import dev.secondment.leave.absence.domain.AbsenceEvent;
import dev.secondment.leave.absence.domain.AbsenceEvents;
import dev.secondment.leave.absence.domain.AbsenceKind;
import dev.secondment.leave.absence.domain.AbsenceProblem;
import dev.secondment.leave.absence.domain.AbsenceRejected;
import dev.secondment.leave.absence.domain.AbsenceSpan;
import dev.secondment.leave.absence.domain.Absences;
import dev.secondment.leave.absence.domain.ReportedAs;
import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.terms.application.Actor;
import dev.secondment.leave.terms.application.Actors;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.data.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Somebody says, once, that the person is away, or was. Both employers are told at once, as the terms say. */
@ApplicationScoped
public class ReportAbsence {
    private static final Logger LOG = Logger.getLogger(ReportAbsence.class);

    private final TermsOfRecord terms;
    private final Actors actors;
    private final SicknessTerms sickness;
    private final Absences absences;
    private final AbsenceFile file;
    private final EndAbsence end;
    private final AbsenceEvents events;
    private final Clock clock;

    ReportAbsence(
            TermsOfRecord terms,
            Actors actors,
            SicknessTerms sickness,
            Absences absences,
            AbsenceFile file,
            EndAbsence end,
            AbsenceEvents events,
            Clock clock) {
        this.terms = terms;
        this.actors = actors;
        this.sickness = sickness;
        this.absences = absences;
        this.file = file;
        this.end = end;
        this.events = events;
        this.clock = clock;
    }

    /** @param last the last half day away, where it is over already */
    public record Command(
            UUID agreementId,
            AbsenceKind kind,
            Slot first,
            @Nullable LocalDate expectedReturn,
            @Nullable Slot last,
            @Nullable String medicalNote) {

        /** By what is said of its end: the last half day, or else the expected return. */
        boolean isOverBefore(Slot other) {
            Slot known = last != null
                    ? last
                    : expectedReturn == null ? other : Slot.of(expectedReturn.minusDays(1), Half.PM);
            return first.compareTo(other) < 0 && known.compareTo(other) < 0;
        }
    }

    @Transactional
    public AbsenceView handle(Command command) {
        BoundTerms bound = terms.locked(command.agreementId());
        Actor actor = actors.in(command.agreementId());
        Side reporter = AbsenceParts.witness(actor);
        if (command.medicalNote() != null && !mayNote(actor)) {
            throw new AbsenceRejected(AbsenceProblem.NOTE_NOT_YOURS, "The report came from " + reporter + ".");
        }
        Absence absence = reported(bound, command, reporter);
        events.publish(AbsenceEvent.Reported.of(absence));
        if (command.last() == null) {
            file.tellHowItStands(absence);
        } else {
            end.end(bound, absence, command.last());
        }
        LOG.infof("Absence %s reported in agreement %s by %s", absence.id(), absence.agreementId(), reporter);
        return AbsenceView.of(absence, AbsenceReaders.of(absence, actor));
    }

    private static boolean mayNote(Actor actor) {
        return actor.mayActAs(Side.SECONDEE, AbsenceParts.BEARER) || actor.mayActAs(Side.HOME, AbsenceParts.BEARER);
    }

    private Absence reported(BoundTerms bound, Command command, Side reporter) {
        LocalDate firstDay = command.first().date();
        bound.requireWithin(firstDay, firstDay);
        AbsenceSpan span = AbsenceSpan.since(command.first(), command.expectedReturn());
        Absence absence = Absence.reported(
                Ids.next(),
                new Absence.Report(
                        command.agreementId(),
                        command.kind(),
                        span,
                        ReportedAs.by(
                                reporter,
                                clock.instant(),
                                bound.on(firstDay).sicknessReportedTo(),
                                command.medicalNote())),
                bound.certificateDueOn(firstDay),
                firstDay.plusDays(sickness.on(bound, firstDay).longAfterDays()));
        keepClear(absence, command);
        absences.add(absence);
        return absence;
    }

    /** A half day has one absence. What is reported late keeps to the days before the one that was reported first. */
    private void keepClear(Absence absence, Command command) {
        absences.from(command.agreementId(), command.first()).ifPresent(other -> {
            Slot taken = other.span().first();
            if (!command.isOverBefore(taken)) {
                throw new AbsenceRejected(
                                AbsenceProblem.OVERLAP, "An absence since " + taken.date() + " holds days of this one.")
                        .with("conflictsWith", other.id());
            }
            absence.keepBefore(Optional.of(taken));
        });
    }
}
