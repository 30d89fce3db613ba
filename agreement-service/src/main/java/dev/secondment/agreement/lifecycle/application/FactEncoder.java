package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.AgreementFact;

/** How one family of facts is told to the world; each feature encodes its own. */
public interface FactEncoder<F extends AgreementFact> {

    Class<F> encodes();

    /** The event's data: ids and what readers need, no free text and no pay. */
    Object data(F fact);
}
