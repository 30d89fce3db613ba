package dev.secondment.agreement.amendment.application;

import dev.secondment.agreement.amendment.domain.Amendment;
import dev.secondment.agreement.amendment.domain.AmendmentStatus;
import dev.secondment.agreement.amendment.domain.Amendments;
import dev.secondment.agreement.lifecycle.application.AgreementParties;
import jakarta.enterprise.context.ApplicationScoped;

/** A third party sees the agreement from the moment it is asked to sign, and no longer when it does not join after all. */
@ApplicationScoped
class JoiningParties {

    private final AgreementParties parties;
    private final Amendments amendments;

    JoiningParties(AgreementParties parties, Amendments amendments) {
        this.parties = parties;
        this.amendments = amendments;
    }

    /** Nobody while the home employer has not agreed to ask them. */
    void admit(Amendment amendment) {
        if (amendment.status() == AmendmentStatus.AWAITING_SIGNATURES) {
            amendment
                    .joining()
                    .forEach(
                            (side, organization) -> parties.admit(amendment.of().agreementId(), side, organization));
        }
    }

    /** To be called last: what was written in the name of one who leaves must be written while they still see it. */
    void dismiss(Amendment amendment) {
        if (!amendment.joining().isEmpty()) {
            amendments.write();
            amendment
                    .joining()
                    .keySet()
                    .forEach(side -> parties.dismiss(amendment.of().agreementId(), side));
        }
    }
}
