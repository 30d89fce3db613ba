package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.Agreements;
import dev.secondment.agreement.lifecycle.domain.Preparation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes note of how far the placement is; activation depends on it. */
@ApplicationScoped
public class RecordPreparation {

    private final Agreements agreements;
    private final AgreementDesk desk;

    RecordPreparation(Agreements agreements, AgreementDesk desk) {
        this.agreements = agreements;
        this.desk = desk;
    }

    /** @throws dev.secondment.agreement.lifecycle.domain.AgreementRejected for an agreement that never was here */
    @Transactional
    public void handle(UUID agreementId, Preparation told) {
        agreements
                .findToChange(agreementId)
                .orElseThrow(() -> AgreementDesk.unknown(agreementId))
                .placementIs(told, desk.instant());
    }
}
