package dev.secondment.agreement.suspension.application;

import dev.secondment.agreement.amendment.application.AmendmentTookEffect;
import dev.secondment.agreement.lifecycle.application.AgreementDesk;
import dev.secondment.agreement.lifecycle.application.HaltAgreement;
import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import dev.secondment.agreement.suspension.domain.Suspensions;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

/** An agreement that was halted when its end came near, and is extended, comes back halted: nobody has let it go on. */
@ApplicationScoped
class StayHalted {
    /** After the extension has said that it holds, with which the placement goes on. */
    private static final int LAST = Interceptor.Priority.APPLICATION + 900;

    private final AgreementDesk desk;
    private final HaltAgreement halt;
    private final Suspensions suspensions;

    StayHalted(AgreementDesk desk, HaltAgreement halt, Suspensions suspensions) {
        this.desk = desk;
        this.halt = halt;
        this.suspensions = suspensions;
    }

    void tookEffect(@Observes @Priority(LAST) AmendmentTookEffect amendment) {
        desk.openUnlessLocked(amendment.agreementId())
                .filter(opened -> opened.status() == AgreementStatus.ACTIVE)
                .ifPresent(opened -> suspensions
                        .current(opened.id())
                        .ifPresent(halted -> halt.suspend(opened, halted.reasonCode(), halted.reviewOn(), null)));
    }
}
