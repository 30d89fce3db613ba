package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.AgreementEvent;
import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.lifecycle.domain.Signatory;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A party signs the frozen text, naming its hash; the third signature makes the contract. */
@ApplicationScoped
public class SignAgreement {

    private final AgreementDesk desk;
    private final VersionChain versions;
    private final AgreementJournal journal;

    SignAgreement(AgreementDesk desk, VersionChain versions, AgreementJournal journal) {
        this.desk = desk;
        this.versions = versions;
        this.journal = journal;
    }

    public record Command(
            UUID id,
            ExpectedVersion expected,
            Signatory signatory,
            String documentHash,
            @Nullable Side party) {}

    @Transactional
    public AgreementView handle(Command command) {
        OpenedAgreement opened = desk.open(command.id(), command.expected());
        Side party = opened.actAs(AgreementAct.SIGN, command.party());
        List<AgreementEvent> facts =
                opened.agreement().sign(party, command.signatory(), command.documentHash(), desk.instant());
        if (opened.status() == AgreementStatus.SIGNED) {
            versions.begin(opened.agreement(), desk.instant());
        }
        journal.write(opened.agreement(), facts, party);
        return opened.view();
    }
}
