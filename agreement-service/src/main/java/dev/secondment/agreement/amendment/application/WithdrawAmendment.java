package dev.secondment.agreement.amendment.application;

import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.domain.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What is not yet signed by all can be taken back. */
@ApplicationScoped
public class WithdrawAmendment {

    /** For the feature from which the amendment came. */
    @Transactional
    public void withdraw(OpenedAgreement opened, UUID amendmentId, String reason, Side by) {
        throw new UnsupportedOperationException();
    }
}
