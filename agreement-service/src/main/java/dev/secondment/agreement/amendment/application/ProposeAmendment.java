package dev.secondment.agreement.amendment.application;

import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.domain.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** An employer proposes to change signed terms. */
@ApplicationScoped
public class ProposeAmendment {

    /**
     * @param by the employer who proposes; for an extension, on whose side it was asked for
     * @return the amendment's id
     * @throws dev.secondment.platform.problem.ProblemException with all that speaks against it
     */
    @Transactional
    public UUID propose(OpenedAgreement opened, AmendmentProposal proposal, Side by) {
        throw new UnsupportedOperationException();
    }
}
