package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.Agreement;
import dev.secondment.agreement.lifecycle.domain.AgreementEvent;
import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import dev.secondment.agreement.lifecycle.domain.Agreements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Starts what is signed, prepared and due. Late is fine: the effective day is the first day, whenever this runs. */
@ApplicationScoped
public class ActivateDueAgreements implements DatedStep {

    private final Agreements agreements;
    private final AgreementJournal journal;
    private final AgreementDesk desk;

    ActivateDueAgreements(Agreements agreements, AgreementJournal journal, AgreementDesk desk) {
        this.agreements = agreements;
        this.journal = journal;
        this.desk = desk;
    }

    @Override
    @Transactional
    public List<UUID> due(int atMost) {
        return agreements.due(List.of(AgreementStatus.SIGNED), desk.instant(), atMost);
    }

    @Override
    @Transactional
    public void handle(UUID id) {
        Instant at = desk.instant();
        Optional<Agreement> free = agreements.findUnlessLocked(id);
        free.ifPresent(agreement -> {
            Optional<AgreementEvent.Activated> fact = agreement.activate(at);
            fact.ifPresent(activated -> journal.write(agreement, List.of(activated), null));
        });
    }
}
