package dev.secondment.leave.absence.application;

import dev.secondment.leave.absence.domain.Absence;
import dev.secondment.leave.absence.domain.AbsenceEvent;
import dev.secondment.leave.absence.domain.AbsenceEvents;
import dev.secondment.leave.absence.domain.Certificate;
import dev.secondment.platform.data.Ids;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A certificate arrives, in time or late, follows another one, takes the place of a wrong one or is withdrawn. Leave on
 * its days is given back by itself, and charged again where no certificate covers it any more.
 */
@ApplicationScoped
public class CertifyAbsence {
    private static final Logger LOG = Logger.getLogger(CertifyAbsence.class);

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

    /** What a doctor certified. */
    public record Certified(
            LocalDate from, LocalDate to, @Nullable String reference) {}

    @Transactional
    public AbsenceView add(UUID id, ExpectedVersion expected, Certified certified) {
        AbsenceFile.Opened opened = open(id, expected);
        if (receive(opened.absence(), certified)) {
            settle.handle(opened.terms(), opened.absence());
        }
        return opened.view();
    }

    @Transactional
    public AbsenceView correct(UUID id, UUID certificateId, ExpectedVersion expected, Certified certified) {
        AbsenceFile.Opened opened = open(id, expected);
        withdraw(opened.absence(), certificateId);
        receive(opened.absence(), certified);
        settle.handle(opened.terms(), opened.absence());
        return opened.view();
    }

    @Transactional
    public AbsenceView withdraw(UUID id, UUID certificateId, ExpectedVersion expected) {
        AbsenceFile.Opened opened = open(id, expected);
        withdraw(opened.absence(), certificateId);
        settle.handle(opened.terms(), opened.absence());
        return opened.view();
    }

    private AbsenceFile.Opened open(UUID id, ExpectedVersion expected) {
        AbsenceFile.Opened opened = file.open(id, expected);
        opened.actor().actingAs(AbsenceParts.BEARER);
        return opened;
    }

    private boolean receive(Absence absence, Certified certified) {
        Certificate certificate = Certificate.received(
                Ids.next(),
                absence.agreementId(),
                certified.from(),
                certified.to(),
                certified.reference(),
                clock.instant());
        boolean news = absence.certify(certificate);
        if (news) {
            events.publish(new AbsenceEvent.Certified(AbsenceEvent.About.of(absence), certificate));
            LOG.infof("Absence %s certified until %s", absence.id(), certified.to());
        }
        return news;
    }

    private void withdraw(Absence absence, UUID certificateId) {
        Certificate withdrawn = absence.withdrawCertificate(certificateId, clock.instant());
        events.publish(new AbsenceEvent.CertificateWithdrawn(AbsenceEvent.About.of(absence), withdrawn));
        LOG.infof("Absence %s: certificate %s withdrawn", absence.id(), certificateId);
    }
}
