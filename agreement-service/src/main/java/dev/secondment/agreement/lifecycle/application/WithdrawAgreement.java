package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.AgreementEvent;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** A party gives a signed agreement up before its first day. */
@ApplicationScoped
public class WithdrawAgreement {

    private final AgreementDesk desk;
    private final AgreementJournal journal;

    WithdrawAgreement(AgreementDesk desk, AgreementJournal journal) {
        this.desk = desk;
        this.journal = journal;
    }

    public record Command(UUID id, ExpectedVersion expected, String reason) {}

    @Transactional
    public AgreementView handle(Command command) {
        OpenedAgreement opened = desk.open(command.id(), command.expected());
        Side party = opened.actAs(AgreementAct.WITHDRAW);
        AgreementEvent.Withdrawn fact = opened.agreement().withdraw(command.reason(), desk.instant());
        journal.write(opened.agreement(), List.of(fact), party);
        return opened.view();
    }
}
