package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.Agreement;
import dev.secondment.agreement.lifecycle.domain.AgreementEvent;
import dev.secondment.agreement.lifecycle.domain.ApprovalChain;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The home employer shows a complete draft to the host. */
@ApplicationScoped
public class SubmitAgreement {

    private final AgreementDesk desk;
    private final AgreementParties parties;
    private final AgreementJournal journal;
    private final StepGate gate;

    SubmitAgreement(AgreementDesk desk, AgreementParties parties, AgreementJournal journal, StepGate gate) {
        this.desk = desk;
        this.parties = parties;
        this.journal = journal;
        this.gate = gate;
    }

    public record Command(UUID id, ExpectedVersion expected, ApprovalChain approvals) {}

    @Transactional
    public AgreementView handle(Command command) {
        OpenedAgreement opened = desk.open(command.id(), command.expected());
        Side party = opened.actAs(AgreementAct.SUBMIT);
        gate.beforeSubmission(opened);
        Agreement agreement = opened.agreement();
        AgreementEvent.Submitted fact = agreement.submit(command.approvals(), desk.instant());
        parties.showToHost(agreement);
        journal.write(agreement, List.of(fact), party);
        return opened.view();
    }
}
