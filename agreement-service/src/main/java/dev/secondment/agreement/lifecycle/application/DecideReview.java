package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.Agreement;
import dev.secondment.agreement.lifecycle.domain.AgreementEvent;
import dev.secondment.agreement.lifecycle.domain.AgreementProblem;
import dev.secondment.agreement.lifecycle.domain.AgreementRejected;
import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import dev.secondment.agreement.lifecycle.domain.Side;
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

    DecideReview(AgreementDesk desk, AgreementParties parties, AgreementJournal journal) {
        this.desk = desk;
        this.parties = parties;
        this.journal = journal;
    }

    public enum Decision {
        APPROVE,
        RETURN
    }

    public record Command(
            UUID id,
            ExpectedVersion expected,
            Decision decision,
            @Nullable String reason) {}

    @Transactional
    public AgreementView handle(Command command) {
        OpenedAgreement opened = desk.open(command.id(), command.expected());
        switch (command.decision()) {
            case APPROVE -> approve(opened);
            case RETURN -> returnToDraft(opened, command.reason());
        }
        return opened.view();
    }

    private void approve(OpenedAgreement opened) {
        Side party = opened.actAs(AgreementAct.APPROVE);
        Agreement agreement = opened.agreement();
        AgreementEvent.ReviewApproved fact = agreement.approve(desk.instant());
        parties.showToSecondee(agreement);
        journal.write(agreement, List.of(fact), party);
    }

    private void returnToDraft(OpenedAgreement opened, @Nullable String reason) {
        Agreement agreement = opened.agreement();
        boolean signing = agreement.status() == AgreementStatus.AWAITING_SIGNATURES;
        Side party = opened.actAs(signing ? AgreementAct.RETURN_FROM_SIGNING : AgreementAct.RETURN_FROM_REVIEW);
        if (reason == null || reason.isBlank()) {
            throw new AgreementRejected(AgreementProblem.REASON_REQUIRED, "A return needs a reason.");
        }
        journal.write(agreement, List.of(agreement.returnToDraft(reason, desk.instant())), party);
    }
}
