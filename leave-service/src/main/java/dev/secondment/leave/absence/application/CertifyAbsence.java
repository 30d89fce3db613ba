package dev.secondment.leave.absence.application;

import dev.secondment.leave.absence.domain.AbsenceEvent;
import dev.secondment.leave.absence.domain.AbsenceEvents;
import dev.secondment.leave.absence.domain.Certificate;
import dev.secondment.leave.terms.application.Part;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.web.ExpectedVersion;
import dev.secondment.platform.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A certificate arrives, in time or late; leave on its days is given back by itself. */
@ApplicationScoped
public class CertifyAbsence {
    private static final Logger LOG = Logger.getLogger(CertifyAbsence.class);
    private static final Part BEARER =
            Part.of(Side.SECONDEE, Roles.SECONDEE).or(Side.HOME, Roles.HR, Roles.PARTNER_API);

    private final AbsenceFile file;
    private final SettleAbsence settle;
    private final AbsenceEvents events;
    private final Clock clock;

    CertifyAbsence(AbsenceFile file, SettleAbsence settle, AbsenceEvents events, Clock clock) {
        this.file = file;
        this.settle = settle;
        this.events = events;
        this.clock = clock;
    }

    public record Command(
            UUID id,
            ExpectedVersion expected,
            LocalDate from,
            LocalDate to,
            @Nullable String reference) {}

    @Transactional
    public AbsenceView handle(Command command) {
        AbsenceFile.Opened opened = file.open(command.id(), command.expected());
        opened.actor().actingAs(BEARER);
        Certificate certificate = new Certificate(
                opened.absence().agreementId(), command.from(), command.to(), command.reference(), clock.instant());
        if (opened.absence().certify(certificate)) {
            events.publish(AbsenceEvent.Certified.of(opened.absence(), certificate));
            settle.handle(opened.terms(), opened.absence());
            LOG.infof("Absence %s certified until %s", command.id(), command.to());
        }
        return AbsenceView.of(opened.absence(), opened.actor().sides());
    }
}
