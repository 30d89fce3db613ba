package dev.secondment.agreement.lifecycle.messaging;

import dev.secondment.agreement.lifecycle.application.FactEncoder;
import dev.secondment.agreement.lifecycle.domain.AgreementFact;
import dev.secondment.platform.data.NewEvent;
import java.util.UUID;

/** A fact as the world would get it, for the contract tests of every feature. */
public final class PublishedFacts {

    private PublishedFacts() {}

    public static <F extends AgreementFact> NewEvent publish(UUID agreementId, FactEncoder<F> encoder, F fact) {
        return OutboxAgreementFacts.event(agreementId, fact, encoder.data(fact));
    }
}
