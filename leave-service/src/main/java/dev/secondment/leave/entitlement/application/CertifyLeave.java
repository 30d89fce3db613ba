package dev.secondment.leave.entitlement.application;

import dev.secondment.leave.entitlement.application.BalanceDesk.Opened;
import dev.secondment.leave.entitlement.domain.BalanceEvents;
import dev.secondment.leave.entitlement.domain.BalanceProblem;
import dev.secondment.leave.entitlement.domain.BalanceRejected;
import dev.secondment.leave.entitlement.domain.LeaveCertificate;
import dev.secondment.leave.entitlement.domain.LeaveCertificates;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.entitlement.domain.YearBook;
import dev.secondment.leave.terms.application.Actors;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.Placement;
import dev.secondment.platform.data.Ids;
import dev.secondment.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The home employer certifies what it granted of a year's leave, for whoever employs the person next. */
@ApplicationScoped
public class CertifyLeave {
    private final BalanceDesk desk;
    private final LeaveCertificates certificates;
    private final BalanceEvents events;
    private final TermsOfRecord terms;
    private final Actors actors;
    private final Clock clock;

    CertifyLeave(
            BalanceDesk desk,
            LeaveCertificates certificates,
            BalanceEvents events,
            TermsOfRecord terms,
            Actors actors,
            Clock clock) {
        this.desk = desk;
        this.certificates = certificates;
        this.events = events;
        this.terms = terms;
        this.actors = actors;
        this.clock = clock;
    }

    @Transactional
    public LeaveCertificate handle(UUID agreementId, int leaveYear) {
        Opened opened = desk.open(agreementId, LeaveKind.ANNUAL);
        YearBook year = opened.in(leaveYear);
        if (year.segments().isEmpty()) {
            throw new BalanceRejected(BalanceProblem.YEAR_UNKNOWN, "Nothing of " + leaveYear + " is known.");
        }
        Placement placement = terms.placement(agreementId);
        LeaveCertificate certificate = new LeaveCertificate(
                Ids.next(),
                year.account(),
                new LeaveCertificate.Subject(
                        placement.homeOrganization(),
                        placement.employeeRef(),
                        year.segments().getFirst().from(),
                        year.segments().getLast().to()),
                LeaveCertificate.Amounts.of(year),
                clock.instant());
        certificates.add(certificate);
        events.certified(certificate);
        return certificate;
    }

    @Transactional
    public LeaveCertificate get(UUID id) {
        LeaveCertificate certificate = certificates
                .find(id)
                .orElseThrow(
                        () -> new BalanceRejected(BalanceProblem.CERTIFICATE_UNKNOWN, "No certificate " + id + "."));
        actors.in(certificate.agreementId()).actingAs(BalanceParts.READER);
        return certificate;
    }

    @Transactional
    public Page<LeaveCertificate> list(UUID agreementId, @Nullable UUID after, int limit) {
        terms.of(agreementId);
        actors.in(agreementId).actingAs(BalanceParts.READER);
        return Page.of(
                certificates.page(agreementId, after, limit + 1),
                limit,
                certificate -> certificate.id().toString());
    }
}
