package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.Agreement;
import dev.secondment.agreement.lifecycle.domain.AgreementEvent;
import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import dev.secondment.agreement.lifecycle.domain.ConsentEntry;
import dev.secondment.agreement.lifecycle.domain.Consents;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.lifecycle.domain.Signatory;
import dev.secondment.platform.data.Ids;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A party signs the frozen text, naming its hash; the third signature makes the contract. */
@ApplicationScoped
public class SignAgreement {

    private final AgreementDesk desk;
    private final VersionChain versions;
    private final Consents consents;
    private final AgreementJournal journal;

    SignAgreement(AgreementDesk desk, VersionChain versions, Consents consents, AgreementJournal journal) {
        this.desk = desk;
        this.versions = versions;
        this.consents = consents;
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
        Agreement agreement = opened.agreement();
        Instant at = desk.instant();
        List<AgreementEvent> facts =
                new ArrayList<>(agreement.sign(party, command.signatory(), command.documentHash(), at));
        if (party == Side.SECONDEE) {
            consent(agreement, command.signatory(), at).ifPresent(facts::add);
        }
        if (opened.status() == AgreementStatus.SIGNED) {
            versions.begin(agreement, at);
        }
        journal.write(agreement, facts, party);
        return opened.view();
    }

    /** Where the text asks for the person's consent, their signature gives it. */
    private Optional<AgreementEvent> consent(Agreement agreement, Signatory person, Instant at) {
        return agreement.terms().consentText().map(text -> {
            ConsentEntry given =
                    ConsentEntry.given(Ids.next(), agreement.id(), agreement.signingRound(), text, person, at);
            consents.add(given);
            return new AgreementEvent.ConsentGiven(agreement.id(), given.textHash());
        });
    }
}
