package dev.secondment.agreement.extension.application;

import dev.secondment.agreement.amendment.application.AmendmentProposal;
import dev.secondment.agreement.amendment.application.ProposeAmendment;
import dev.secondment.agreement.amendment.application.WithdrawAmendment;
import dev.secondment.agreement.amendment.domain.AmendmentType;
import dev.secondment.agreement.extension.domain.Extension;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What all agreed on becomes a change of the signed terms, to be signed like them. */
@ApplicationScoped
class AmendByExtension {

    private final ProposeAmendment amendments;
    private final WithdrawAmendment withdrawals;
    private final ExtendTerms terms;

    AmendByExtension(ProposeAmendment amendments, WithdrawAmendment withdrawals, ExtendTerms terms) {
        this.amendments = amendments;
        this.withdrawals = withdrawals;
        this.terms = terms;
    }

    /** To be signed by the last day at the latest: on the day after, there is nothing left to extend. */
    UUID propose(OpenedAgreement opened, Extension request) {
        AmendmentProposal proposal = new AmendmentProposal(
                AmendmentType.EXTENSION,
                terms.patch(opened.terms(), request.newEnd(), request.returnPosition()),
                null,
                request.lastDay(),
                request.groundText().orElse(null));
        return amendments.propose(opened, proposal, request.requestedBy());
    }

    /** Of an amendment that nobody wants any more; nothing where there is none. */
    void callOff(OpenedAgreement opened, Extension request, String reason) {
        request.amendmentId()
                .ifPresent(amendment -> withdrawals.withdraw(opened, amendment, reason, request.requestedBy()));
    }
}
