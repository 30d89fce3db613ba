package dev.secondment.agreement.amendment.application;

import dev.secondment.agreement.amendment.domain.Amendment;
import dev.secondment.agreement.amendment.domain.AmendmentDocument;
import dev.secondment.agreement.amendment.domain.AmendmentProblem;
import dev.secondment.agreement.amendment.domain.AmendmentRejected;
import dev.secondment.agreement.amendment.domain.AmendmentType;
import dev.secondment.agreement.amendment.domain.Amendments;
import dev.secondment.agreement.lifecycle.application.AgreementDesk;
import dev.secondment.agreement.lifecycle.application.AgreementJournal;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.lifecycle.domain.SigningPlan;
import dev.secondment.platform.data.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An employer proposes to change signed terms. */
@ApplicationScoped
public class ProposeAmendment {

    private final AgreementDesk desk;
    private final AmendmentDrafts drafts;
    private final AmendmentTexts texts;
    private final AmendmentViews views;
    private final JoiningParties joining;
    private final Amendments amendments;
    private final AgreementJournal journal;

    ProposeAmendment(
            AgreementDesk desk,
            AmendmentDrafts drafts,
            AmendmentTexts texts,
            AmendmentViews views,
            JoiningParties joining,
            Amendments amendments,
            AgreementJournal journal) {
        this.desk = desk;
        this.drafts = drafts;
        this.texts = texts;
        this.views = views;
        this.joining = joining;
        this.amendments = amendments;
        this.journal = journal;
    }

    @Transactional
    public AmendmentView handle(UUID agreementId, AmendmentProposal proposal) {
        OpenedAgreement opened = desk.open(agreementId);
        Side by = opened.actAs(AmendmentAct.PROPOSE);
        if (proposal.type() == AmendmentType.EXTENSION) {
            throw new AmendmentRejected(
                    AmendmentProblem.EXTENSION_ONLY_BY_REQUEST, "An extension has limits and a consent of its own.");
        }
        ProposedParts.requireSeen(proposal.patch(), opened);
        UUID id = propose(opened, proposal, by);
        return views.of(amendments.find(agreementId, id).orElseThrow(), opened);
    }

    /**
     * @param by who proposes; for an extension, on whose side it was asked for
     * @return the amendment's id
     * @throws dev.secondment.platform.problem.ProblemException with all that speaks against it
     */
    @Transactional
    public UUID propose(OpenedAgreement opened, AmendmentProposal proposal, Side by) {
        AmendmentDesk.requireAmendable(opened);
        amendments.open(opened.id()).ifPresent(ProposeAmendment::refuseAnother);
        UUID id = Ids.next();
        AmendmentDraft draft = drafts.of(opened, id, proposal);
        if (!draft.violations().isEmpty()) {
            throw new AmendmentRejected(
                            AmendmentProblem.INVALID, draft.violations().size() + " thing(s) speak against it.")
                    .violations(draft.violations());
        }
        Instant at = desk.instant();
        Amendment amendment = Amendment.propose(
                id,
                proposal.type(),
                text(opened, proposal, draft),
                plan(draft, by, LocalDate.ofInstant(at, opened.zone())),
                opened.zone(),
                by,
                proposal.reason(),
                at);
        joining.admit(amendment);
        amendments.add(amendment);
        journal.write(opened, List.of(amendment.proposed()), by);
        return id;
    }

    private static void refuseAnother(Amendment open) {
        throw new AmendmentRejected(
                        AmendmentProblem.ONE_AT_A_TIME, "Amendment " + open.id() + " is " + open.status() + ".")
                .with("conflictsWith", open.id());
    }

    private Amendment.Text text(OpenedAgreement opened, AmendmentProposal proposal, AmendmentDraft draft) {
        return new Amendment.Text(
                new AmendmentDocument(
                        opened.id(),
                        draft.number(),
                        draft.amends(),
                        proposal.effectiveFrom(),
                        AmendmentTexts.signable(proposal.patch()),
                        draft.change().after()),
                texts.text(proposal.patch()),
                proposal.effectiveFrom(),
                draft.change().parts(),
                draft.change().joining());
    }

    /** Whatever another side proposes, the home employer signs first. */
    private static SigningPlan plan(AmendmentDraft draft, Side by, LocalDate today) {
        Set<Side> others = EnumSet.copyOf(draft.signaturesRequired());
        others.remove(Side.HOME);
        List<Set<Side>> order =
                by == Side.HOME ? List.of(draft.signaturesRequired()) : List.of(EnumSet.of(Side.HOME), others);
        return new SigningPlan(order, draft.signBy(), today);
    }
}
