package dev.secondment.agreement.suspension.application;

import dev.secondment.agreement.lifecycle.application.AgreementDesk;
import dev.secondment.agreement.lifecycle.application.HaltAgreement;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.suspension.domain.Suspension;
import dev.secondment.agreement.suspension.domain.Suspensions;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** The reason is gone: the secondment goes on. */
@ApplicationScoped
public class ResumeAgreement {

    private final AgreementDesk desk;
    private final HaltAgreement halt;
    private final Suspensions suspensions;

    ResumeAgreement(AgreementDesk desk, HaltAgreement halt, Suspensions suspensions) {
        this.desk = desk;
        this.halt = halt;
        this.suspensions = suspensions;
    }

    public record Command(UUID agreementId, ExpectedVersion expected) {}

    @Transactional
    public SuspensionView handle(Command command) {
        OpenedAgreement opened = desk.open(command.agreementId(), command.expected());
        Side side = opened.actAs(SuspensionAct.RESUME);
        halt.resume(opened, side);
        Suspension suspension = suspensions.current(opened.id()).orElseThrow();
        suspension.over(LocalDate.ofInstant(desk.instant(), SuspendAgreement.zone(opened)));
        return SuspensionView.of(suspension, opened.version());
    }
}
