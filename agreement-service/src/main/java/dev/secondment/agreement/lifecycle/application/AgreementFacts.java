package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.AgreementFact;
import java.util.UUID;

/** The way out: facts told to other services and to the parties, in the transaction of the change. */
public interface AgreementFacts {

    /** @return the event's id */
    UUID tell(UUID agreementId, AgreementFact event);
}
