package dev.secondment.leave.absence.application;

import dev.secondment.leave.absence.domain.Absence;
import dev.secondment.leave.absence.domain.Absences;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.cover.application.ArrangeCover;
import dev.secondment.leave.terms.application.Part;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.leave.terms.domain.TermsClosed;
import dev.secondment.platform.web.ExpectedVersion;
import dev.secondment.platform.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The person is back, or the placement is over: the days are settled and nobody has to cover any more. */
@ApplicationScoped
public class EndAbsence {
    private static final Logger LOG = Logger.getLogger(EndAbsence.class);
    private static final Part WITNESS = Part.of(Side.SECONDEE, Roles.SECONDEE)
            .or(Side.HOME, Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API)
            .or(Side.HOST, Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API);

    private final AbsenceFile file;
    private final SettleAbsence settle;
    private final ArrangeCover cover;
    private final Absences absences;

    EndAbsence(AbsenceFile file, SettleAbsence settle, ArrangeCover cover, Absences absences) {
        this.file = file;
        this.settle = settle;
        this.cover = cover;
        this.absences = absences;
    }

    public record Command(UUID id, ExpectedVersion expected, LocalDate lastDay) {}

    @Transactional
    public AbsenceView handle(Command command) {
        AbsenceFile.Opened opened = file.open(command.id(), command.expected());
        opened.actor().actingAs(WITNESS);
        BoundTerms bound = opened.terms();
        opened.absence().end(command.lastDay(), bound.lastDay());
        bound.requireWithin(opened.absence().firstDay(), command.lastDay());
        settle(bound, opened.absence());
        return AbsenceView.of(opened.absence(), opened.actor().sides());
    }

    /** The payroll has to be told the days of the placement, whether or not the person is well again. */
    void on(@Observes TermsClosed closed) {
        BoundTerms bound = closed.terms();
        for (Absence absence : absences.open(bound.agreementId())) {
            boolean duringPlacement = !absence.firstDay().isAfter(bound.lastDay());
            if (duringPlacement && bound.canCount(SlotRange.ofDays(absence.firstDay(), bound.lastDay()))) {
                absence.end(bound.lastDay(), bound.lastDay());
                settle(bound, absence);
            } else {
                cover.cancelFor(absence.id());
                LOG.warnf("Absence %s has no days to settle in a placement until %s", absence.id(), bound.lastDay());
            }
        }
    }

    private void settle(BoundTerms bound, Absence absence) {
        settle.handle(bound, absence);
        cover.cancelFor(absence.id());
        LOG.infof("Absence %s ended", absence.id());
    }
}
