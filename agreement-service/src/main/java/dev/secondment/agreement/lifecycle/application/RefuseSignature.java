package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.AgreementEvent;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A party will not sign: the agreement is rejected. Who refused, and why, is for home HR alone. */
@ApplicationScoped
public class RefuseSignature {

    private final AgreementDesk desk;
    private final AgreementJournal journal;

    RefuseSignature(AgreementDesk desk, AgreementJournal journal) {
        this.desk = desk;
        this.journal = journal;
    }

    public record Command(
            UUID id,
            ExpectedVersion expected,
            String reason,
            @Nullable Side party) {}

    @Transactional
    public AgreementView handle(Command command) {
        OpenedAgreement opened = desk.open(command.id(), command.expected());
        Side party = opened.actAs(AgreementAct.REFUSE, command.party());
        List<AgreementEvent> facts = opened.agreement().refuse(party, command.reason(), desk.instant());
        journal.write(opened.agreement(), facts, party);
        return opened.view();
    }
}
