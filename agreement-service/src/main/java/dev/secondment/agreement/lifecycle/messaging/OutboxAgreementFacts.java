package dev.secondment.agreement.lifecycle.messaging;

import dev.secondment.agreement.lifecycle.application.AgreementFacts;
import dev.secondment.agreement.lifecycle.domain.AgreementEvent;
import dev.secondment.platform.data.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class OutboxAgreementFacts implements AgreementFacts {

    private final Outbox outbox;

    OutboxAgreementFacts(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public UUID tell(UUID agreementId, AgreementEvent event) {
        return outbox.append(AgreementEventEncoder.encode(agreementId, event));
    }
}
