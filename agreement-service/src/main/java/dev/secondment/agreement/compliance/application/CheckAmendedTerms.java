package dev.secondment.agreement.compliance.application;

import dev.secondment.agreement.amendment.application.AmendmentTookEffect;
import dev.secondment.agreement.lifecycle.application.AgreementDesk;
import dev.secondment.agreement.lifecycle.domain.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** New terms, new answers: an amendment may have closed what held the start back, or opened something. */
@ApplicationScoped
class CheckAmendedTerms {
    private final AgreementDesk desk;
    private final EvaluateAgreement evaluate;

    CheckAmendedTerms(AgreementDesk desk, EvaluateAgreement evaluate) {
        this.desk = desk;
        this.evaluate = evaluate;
    }

    void on(@Observes AmendmentTookEffect amended) {
        desk.openUnlessLocked(amended.agreementId()).ifPresent(opened -> evaluate.again(opened, Side.HOME));
    }
}
