package dev.secondment.agreement.extension.application;

import dev.secondment.agreement.amendment.application.AmendmentProposal;
import dev.secondment.agreement.amendment.application.PreviewAmendment;
import dev.secondment.agreement.amendment.application.ProposeAmendment;
import dev.secondment.agreement.amendment.application.WithdrawAmendment;
import dev.secondment.agreement.amendment.domain.AmendmentType;
import dev.secondment.agreement.extension.domain.Extension;
import dev.secondment.agreement.extension.domain.ReturnPosition;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.platform.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What all agreed on becomes a change of the signed terms, to be signed like them. */
@ApplicationScoped
class AmendByExtension {

    /** Where an amendment keeps its change. */
    private static final String PATCH = "/patch";

    private static final String END = "/term/plannedEnd";

    private final ProposeAmendment amendments;
    private final PreviewAmendment previews;
    private final WithdrawAmendment withdrawals;
    private final ExtendTerms terms;

    AmendByExtension(
            ProposeAmendment amendments, PreviewAmendment previews, WithdrawAmendment withdrawals, ExtendTerms terms) {
        this.amendments = amendments;
        this.previews = previews;
        this.withdrawals = withdrawals;
        this.terms = terms;
    }

    UUID propose(OpenedAgreement opened, Extension request) {
        AmendmentProposal proposal = proposal(
                opened,
                request.newEnd(),
                request.returnPosition(),
                request.groundText().orElse(null));
        return amendments.propose(opened, proposal, request.requestedBy());
    }

    /** What the contract would have against it, said before anybody agrees in vain. */
    List<Violation> contradictions(OpenedAgreement opened, LocalDate newEnd, ReturnPosition position) {
        return previews.violations(opened, proposal(opened, newEnd, position, null)).stream()
                .map(AmendByExtension::asAsked)
                .toList();
    }

    /** Holds from its last signature, which it gets in the usual time, at the latest on the last day. */
    private AmendmentProposal proposal(
            OpenedAgreement opened, LocalDate newEnd, ReturnPosition position, @Nullable String reason) {
        return new AmendmentProposal(
                AmendmentType.EXTENSION, terms.patch(opened.terms(), newEnd, position), null, null, reason);
    }

    private static Violation asAsked(Violation violation) {
        String pointer = violation.pointer();
        String asked = pointer.startsWith(PATCH + "/") ? pointer.substring(PATCH.length()) : pointer;
        return new Violation(asked.equals(END) ? "/newEnd" : asked, violation.code(), violation.detail());
    }

    /** Of an amendment that nobody wants any more; nothing where there is none. */
    void callOff(OpenedAgreement opened, Extension request, String reason) {
        request.amendmentId()
                .ifPresent(amendment -> withdrawals.withdraw(opened, amendment, reason, request.requestedBy()));
    }
}
