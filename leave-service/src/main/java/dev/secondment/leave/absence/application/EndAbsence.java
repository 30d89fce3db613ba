package dev.secondment.leave.absence.application;

import dev.secondment.leave.cover.application.ArrangeCover;
import dev.secondment.leave.terms.application.Part;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.web.ExpectedVersion;
import dev.secondment.platform.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The person is back: the days are settled and nobody has to cover any more. */
@ApplicationScoped
public class EndAbsence {
    private static final Logger LOG = Logger.getLogger(EndAbsence.class);
    private static final Part WITNESS = Part.of(Side.SECONDEE, Roles.SECONDEE)
            .or(Side.HOME, Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API)
            .or(Side.HOST, Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API);

    private final AbsenceFile file;
    private final SettleAbsence settle;
    private final ArrangeCover cover;

    EndAbsence(AbsenceFile file, SettleAbsence settle, ArrangeCover cover) {
        this.file = file;
        this.settle = settle;
        this.cover = cover;
    }

    public record Command(UUID id, ExpectedVersion expected, LocalDate lastDay) {}

    @Transactional
    public AbsenceView handle(Command command) {
        AbsenceFile.Opened opened = file.open(command.id(), command.expected());
        opened.actor().actingAs(WITNESS);
        opened.absence().end(command.lastDay());
        opened.binding().requireWithin(opened.absence().firstDay(), command.lastDay());
        settle.handle(opened.binding(), opened.absence());
        cover.cancelFor(command.id());
        LOG.infof("Absence %s ended", command.id());
        return AbsenceView.of(opened.absence(), opened.actor().sides());
    }
}
