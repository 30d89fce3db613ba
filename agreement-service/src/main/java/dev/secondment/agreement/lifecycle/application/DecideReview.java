package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.Agreement;
import dev.secondment.agreement.lifecycle.domain.AgreementEvent;
import dev.secondment.agreement.lifecycle.domain.AgreementProblem;
import dev.secondment.agreement.lifecycle.domain.AgreementRejected;
import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import dev.secondment.agreement.lifecycle.domain.ApprovalChain;
import dev.secondment.agreement.lifecycle.domain.ApprovalStep;
import dev.secondment.agreement.lifecycle.domain.Approver;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.lifecycle.domain.SigningWish;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A text under review is frozen for signing, or goes back to the drafting side. */
@ApplicationScoped
public class DecideReview {

    private final AgreementDesk desk;
    private final AgreementParties parties;
    private final AgreementJournal journal;
    private final StepGate gate;

    DecideReview(AgreementDesk desk, AgreementParties parties, AgreementJournal journal, StepGate gate) {
        this.desk = desk;
        this.parties = parties;
        this.journal = journal;
        this.gate = gate;
    }

    public enum Decision {
        APPROVE,
        RETURN
    }

    /** @param signing how the signatures shall be gathered; with the last approval only */
    public record Command(
            UUID id,
            ExpectedVersion expected,
            Approver approver,
            Decision decision,
            @Nullable String reason,
            SigningWish signing) {}

    @Transactional
    public AgreementView handle(Command command) {
        OpenedAgreement opened = desk.open(command.id(), command.expected());
        switch (command.decision()) {
            case APPROVE -> approve(opened, command);
            case RETURN -> returnToDraft(opened, command);
        }
        return opened.view();
    }

    private void approve(OpenedAgreement opened, Command command) {
        Side party = opened.actAs(AgreementAct.APPROVE);
        Agreement agreement = opened.agreement();
        Side side = agreement
                .review()
                .flatMap(ApprovalChain::next)
                .map(ApprovalStep::party)
                .orElse(party);
        List<AgreementEvent> facts =
                agreement.approve(command.approver(), opened.sides(), command.signing(), desk.instant());
        if (agreement.status() == AgreementStatus.AWAITING_SIGNATURES) {
            gate.beforeSigning(opened);
            parties.showToSignatories(agreement);
        }
        journal.write(agreement, facts, side);
    }

    private void returnToDraft(OpenedAgreement opened, Command command) {
        Agreement agreement = opened.agreement();
        Side party = mayReturn(opened, command.approver());
        String reason = command.reason();
        if (reason == null || reason.isBlank()) {
            throw new AgreementRejected(AgreementProblem.REASON_REQUIRED, "A return needs a reason.");
        }
        journal.write(agreement, List.of(agreement.returnToDraft(reason, desk.instant())), party);
    }

    /** In review: HR of either employer, and whoever is asked to approve. Later: the drafting side alone. */
    private static Side mayReturn(OpenedAgreement opened, Approver person) {
        if (opened.status() == AgreementStatus.AWAITING_SIGNATURES) {
            return opened.actAs(AgreementAct.RETURN_FROM_SIGNING);
        }
        boolean asked = opened.agreement()
                .review()
                .filter(chain -> chain.asks(person, opened.sides()))
                .isPresent();
        return opened.actAs(asked ? AgreementAct.APPROVE : AgreementAct.RETURN_FROM_REVIEW);
    }
}
