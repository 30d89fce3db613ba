package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.Agreement;
import dev.secondment.agreement.lifecycle.domain.AgreementEvent;
import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import dev.secondment.agreement.lifecycle.domain.Agreements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Announces the end thirty days ahead, and ends what has passed its last day; both in one go when late. */
@ApplicationScoped
public class EndDueAgreements implements DatedStep {

    private final Agreements agreements;
    private final AgreementJournal journal;
    private final AgreementDesk desk;

    EndDueAgreements(Agreements agreements, AgreementJournal journal, AgreementDesk desk) {
        this.agreements = agreements;
        this.journal = journal;
        this.desk = desk;
    }

    @Override
    @Transactional
    public List<UUID> due(int atMost) {
        return agreements.due(
                List.of(AgreementStatus.ACTIVE, AgreementStatus.SUSPENDED, AgreementStatus.ENDING),
                desk.instant(),
                atMost);
    }

    @Override
    @Transactional
    public void handle(UUID id) {
        Instant at = desk.instant();
        agreements.findUnlessLocked(id).ifPresent(agreement -> journal.write(agreement, passed(agreement, at), null));
    }

    private static List<AgreementEvent> passed(Agreement agreement, Instant at) {
        List<AgreementEvent> facts = new ArrayList<>();
        agreement.prepareReturn(at).ifPresent(facts::add);
        agreement.end(at).ifPresent(facts::add);
        return facts;
    }
}
