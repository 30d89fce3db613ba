package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.Agreement;
import dev.secondment.agreement.lifecycle.domain.AgreementEvent;
import dev.secondment.agreement.lifecycle.domain.AgreementProblem;
import dev.secondment.agreement.lifecycle.domain.AgreementRejected;
import dev.secondment.agreement.lifecycle.domain.ConsentEntry;
import dev.secondment.agreement.lifecycle.domain.Consents;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.lifecycle.domain.Signatory;
import dev.secondment.platform.data.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The person takes back what they agreed to beside the contract. Home HR learns of it; nothing else follows. */
@ApplicationScoped
public class WithdrawConsent {

    private final AgreementDesk desk;
    private final Consents consents;
    private final AgreementJournal journal;

    WithdrawConsent(AgreementDesk desk, Consents consents, AgreementJournal journal) {
        this.desk = desk;
        this.consents = consents;
        this.journal = journal;
    }

    public record Command(UUID id, Signatory person) {}

    @Transactional
    public ConsentState handle(Command command) {
        OpenedAgreement opened = desk.open(command.id());
        Side party = opened.actAs(AgreementAct.WITHDRAW_CONSENT);
        Agreement agreement = opened.agreement();
        List<ConsentEntry> words = new ArrayList<>(consents.of(agreement.id(), agreement.signingRound()));
        if (words.isEmpty() || words.getLast().word() == ConsentEntry.Word.WITHDRAWN) {
            throw new AgreementRejected(AgreementProblem.NO_CONSENT, "There is no consent to withdraw.");
        }
        ConsentEntry withdrawal = words.getLast().withdrawn(Ids.next(), command.person(), desk.instant());
        consents.add(withdrawal);
        words.add(withdrawal);
        journal.write(
                opened, List.of(new AgreementEvent.ConsentWithdrawn(agreement.id(), withdrawal.textHash())), party);
        return ConsentState.of(words).orElseThrow();
    }
}
