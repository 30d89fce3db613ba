package dev.secondment.agreement.amendment.application;

import dev.secondment.agreement.lifecycle.application.AgreementDesk;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.application.TermsDifferences;
import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.platform.data.Ids;
import dev.secondment.platform.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows what a proposal would do, and does nothing. */
@ApplicationScoped
public class PreviewAmendment {

    private final AgreementDesk desk;
    private final AmendmentDrafts drafts;
    private final TermsDifferences differences;

    PreviewAmendment(AgreementDesk desk, AmendmentDrafts drafts, TermsDifferences differences) {
        this.desk = desk;
        this.drafts = drafts;
        this.differences = differences;
    }

    @Transactional
    public AmendmentPreview handle(UUID agreementId, AmendmentProposal proposal) {
        OpenedAgreement opened = desk.open(agreementId);
        opened.actAs(AmendmentAct.PROPOSE);
        AmendmentDesk.requireAmendable(opened);
        ProposedParts.requireSeen(proposal.patch(), opened);
        AmendmentDraft draft = drafts.of(opened, Ids.next(), proposal);
        return new AmendmentPreview(
                draft.number(),
                draft.firstDay(),
                draft.signBy(),
                differences.between(
                        draft.change().before(), draft.change().after(), new Viewer(opened.sides(), opened.roles())),
                draft.signaturesRequired(),
                draft.reach().retroactive(),
                draft.reach().months(),
                draft.violations());
    }

    /** For the feature from which an amendment will come: what speaks against it today. */
    @Transactional
    public List<Violation> violations(OpenedAgreement opened, AmendmentProposal proposal) {
        return drafts.of(opened, Ids.next(), proposal).violations();
    }
}
