package dev.secondment.agreement.amendment.application;

import dev.secondment.agreement.amendment.domain.Amendment;
import dev.secondment.agreement.amendment.domain.AmendmentProblem;
import dev.secondment.agreement.amendment.domain.AmendmentRejected;
import dev.secondment.agreement.amendment.domain.VoidedBy;
import dev.secondment.agreement.lifecycle.application.AgreementDesk;
import dev.secondment.agreement.lifecycle.application.AgreementJournal;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What is not yet signed by all can be taken back, by the side that proposed it or by the home employer. */
@ApplicationScoped
public class WithdrawAmendment {

    private final AmendmentDesk desk;
    private final AgreementDesk agreements;
    private final AmendmentViews views;
    private final AmendmentEffects effects;
    private final AgreementJournal journal;

    WithdrawAmendment(
            AmendmentDesk desk,
            AgreementDesk agreements,
            AmendmentViews views,
            AmendmentEffects effects,
            AgreementJournal journal) {
        this.desk = desk;
        this.agreements = agreements;
        this.views = views;
        this.effects = effects;
        this.journal = journal;
    }

    public record Command(UUID agreementId, UUID id, ExpectedVersion expected, String reason) {}

    @Transactional
    public AmendmentView handle(Command command) {
        AmendmentDesk.Opened desked = desk.open(command.agreementId(), command.id(), command.expected());
        OpenedAgreement opened = desked.agreement();
        Side party = opened.actAs(AmendmentAct.WITHDRAW);
        if (party != Side.HOME && party != desked.amendment().proposedBy()) {
            throw new AmendmentRejected(
                    AmendmentProblem.NOT_YOURS_TO_WITHDRAW, desked.amendment().proposedBy() + " proposed it.");
        }
        return withdraw(opened, desked.amendment(), command.reason(), party);
    }

    /** For the feature from which the amendment came. */
    @Transactional
    public void withdraw(OpenedAgreement opened, UUID amendmentId, String reason, Side by) {
        withdraw(opened, desk.find(opened.id(), amendmentId), reason, by);
    }

    private AmendmentView withdraw(OpenedAgreement opened, Amendment amendment, String reason, Side by) {
        journal.write(opened, List.of(amendment.withdraw(reason, agreements.instant())), by);
        AmendmentView view = views.of(amendment, opened);
        effects.voided(amendment, VoidedBy.WITHDRAWAL);
        return view;
    }
}
