package dev.secondment.agreement.suspension.application;

import dev.secondment.agreement.lifecycle.application.AgreementDesk;
import dev.secondment.agreement.lifecycle.application.HaltAgreement;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.lifecycle.domain.SuspensionReason;
import dev.secondment.agreement.suspension.domain.Suspension;
import dev.secondment.agreement.suspension.domain.Suspensions;
import dev.secondment.platform.data.Ids;
import dev.secondment.platform.web.CurrentCaller;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;

/** Halts a secondment, or lets a halt go on after its review. */
@ApplicationScoped
public class SuspendAgreement {

    private final AgreementDesk desk;
    private final HaltAgreement halt;
    private final Suspensions suspensions;
    private final CurrentCaller caller;

    SuspendAgreement(AgreementDesk desk, HaltAgreement halt, Suspensions suspensions, CurrentCaller caller) {
        this.desk = desk;
        this.halt = halt;
        this.suspensions = suspensions;
        this.caller = caller;
    }

    public record Command(
            UUID agreementId, ExpectedVersion expected, SuspensionReason reasonCode, LocalDate reviewOn) {}

    @Transactional
    public SuspensionView handle(Command command) {
        OpenedAgreement opened = desk.open(command.agreementId(), command.expected());
        Side side = opened.actAs(SuspensionAct.SUSPEND);
        return because(opened, command.reasonCode(), command.reviewOn(), side);
    }

    /** For features that halt a secondment for a reason of their own; who may is for them to say. */
    @Transactional
    public SuspensionView because(OpenedAgreement opened, SuspensionReason reason, LocalDate reviewOn, Side by) {
        ZoneId zone = zone(opened);
        LocalDate today = LocalDate.ofInstant(desk.instant(), zone);
        Suspension suspension = new Suspension(
                Ids.next(),
                opened.id(),
                reason,
                today,
                reviewOn,
                zone,
                caller.get().subject());
        suspensions.current(opened.id()).ifPresent(before -> before.over(today));
        suspensions.add(suspension);
        halt.suspend(opened, reason, reviewOn, by);
        return SuspensionView.of(suspension, opened.version());
    }

    static ZoneId zone(OpenedAgreement opened) {
        return ZoneId.of(Objects.requireNonNull(
                Objects.requireNonNull(opened.terms().host()).timeZone()));
    }
}
