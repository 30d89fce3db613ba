package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.AgreementEvent;
import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import dev.secondment.agreement.lifecycle.domain.Agreements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reminds those whose signature is missing, and ends the round when its last day has passed. */
@ApplicationScoped
public class PassSigningTime implements DatedStep {

    private final Agreements agreements;
    private final AgreementJournal journal;
    private final AgreementDesk desk;

    PassSigningTime(Agreements agreements, AgreementJournal journal, AgreementDesk desk) {
        this.agreements = agreements;
        this.journal = journal;
        this.desk = desk;
    }

    @Override
    @Transactional
    public List<UUID> due(int atMost) {
        return agreements.due(List.of(AgreementStatus.AWAITING_SIGNATURES), desk.instant(), atMost);
    }

    @Override
    @Transactional
    public void handle(UUID id) {
        Instant at = desk.instant();
        agreements.findUnlessLocked(id).ifPresent(agreement -> {
            List<AgreementEvent> facts = agreement.signingTimePassed(at);
            journal.write(agreement, facts, null);
        });
    }
}
