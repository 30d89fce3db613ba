package dev.secondment.leave.absence.application;

import dev.secondment.leave.absence.domain.Absence;
import dev.secondment.leave.absence.domain.AbsenceEvent;
import dev.secondment.leave.absence.domain.AbsenceEvents;
import dev.secondment.leave.absence.domain.Absences;
import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.TermsClosed;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The person is back, or the placement is over: the days are settled and nobody has to cover any more. */
@ApplicationScoped
public class EndAbsence {
    private static final Logger LOG = Logger.getLogger(EndAbsence.class);

    private final AbsenceFile file;
    private final SettleAbsence settle;
    private final Absences absences;
    private final AbsenceEvents events;

    EndAbsence(AbsenceFile file, SettleAbsence settle, Absences absences, AbsenceEvents events) {
        this.file = file;
        this.settle = settle;
        this.absences = absences;
        this.events = events;
    }

    @Transactional
    public AbsenceView handle(UUID id, ExpectedVersion expected, Slot last) {
        AbsenceFile.Opened opened = file.open(id, expected);
        AbsenceParts.witness(opened.actor());
        end(opened.terms(), opened.absence(), last);
        return opened.view();
    }

    /** It was reported by mistake: days that were given back are charged again, and the payroll hears of no day. */
    @Transactional
    public AbsenceView withdraw(UUID id, ExpectedVersion expected) {
        AbsenceFile.Opened opened = file.open(id, expected);
        opened.actor().actingAs(AbsenceParts.BEARER);
        Absence absence = opened.absence();
        absence.withdraw();
        // What is taken back says in which month; the payroll takes back the rest with the withdrawal, in the month
        // that it had.
        settle.handle(opened.terms(), absence);
        events.publish(new AbsenceEvent.Withdrawn(AbsenceEvent.About.of(absence)));
        letGoOn(opened.terms(), absence);
        file.tellHowItStands(absence);
        LOG.infof("Absence %s withdrawn", id);
        return opened.view();
    }

    /** What had to keep to the days before it goes on now, as far as the next absence lets it. */
    private void letGoOn(BoundTerms bound, Absence withdrawn) {
        Slot freed = withdrawn.span().first();
        Optional<Slot> next = absences.from(withdrawn.agreementId(), freed)
                .map(other -> other.span().first());
        for (Absence open : absences.open(withdrawn.agreementId())) {
            if (open.span().isHeldBefore(freed)) {
                open.keepBefore(next);
                settle.handle(bound, open);
            }
        }
    }

    /**
     * The payroll has to be told the days of the placement, whether or not the person is well again. What was reported
     * late ends where the next absence begins, whatever its certificates say of the days after.
     */
    void on(@Observes TermsClosed closed) {
        BoundTerms bound = closed.terms();
        for (Absence absence : absences.open(bound.agreementId())) {
            Slot last = absence.span().notBeyond(Slot.of(bound.lastDay(), Half.PM));
            boolean duringPlacement = !absence.span().firstDay().isAfter(bound.lastDay());
            if (duringPlacement && bound.canCount(new SlotRange(absence.span().first(), last))) {
                absence.end(last, last.date());
                settled(bound, absence);
            } else {
                LOG.warnf("Absence %s has no days to settle in a placement until %s", absence.id(), bound.lastDay());
            }
        }
    }

    void end(BoundTerms bound, Absence absence, Slot last) {
        absence.end(last, bound.lastDay());
        bound.requireWithin(absence.span().firstDay(), last.date());
        settled(bound, absence);
    }

    private void settled(BoundTerms bound, Absence absence) {
        settle.handle(bound, absence);
        file.tellHowItStands(absence);
        LOG.infof("Absence %s ended", absence.id());
    }
}
