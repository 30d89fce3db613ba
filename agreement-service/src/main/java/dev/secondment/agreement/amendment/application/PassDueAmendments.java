package dev.secondment.agreement.amendment.application;

import dev.secondment.agreement.amendment.domain.Amendment;
import dev.secondment.agreement.amendment.domain.Amendments;
import dev.secondment.agreement.amendment.domain.VoidedBy;
import dev.secondment.agreement.lifecycle.application.AgreementDesk;
import dev.secondment.agreement.lifecycle.application.AgreementJournal;
import dev.secondment.agreement.lifecycle.application.DatedStep;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Lets signed changes take effect on their day, and what was not signed in time expire. Late is fine. */
@ApplicationScoped
public class PassDueAmendments implements DatedStep {

    private final AgreementDesk desk;
    private final Amendments amendments;
    private final AmendmentEffects effects;
    private final AgreementJournal journal;

    PassDueAmendments(AgreementDesk desk, Amendments amendments, AmendmentEffects effects, AgreementJournal journal) {
        this.desk = desk;
        this.amendments = amendments;
        this.effects = effects;
        this.journal = journal;
    }

    @Override
    @Transactional
    public List<UUID> due(int atMost) {
        return amendments.dueAgreements(desk.instant(), atMost);
    }

    @Override
    @Transactional
    public void handle(UUID agreementId) {
        Instant at = desk.instant();
        desk.openUnlessLocked(agreementId)
                .ifPresent(opened -> amendments.due(agreementId, at).forEach(due -> pass(opened, due, at)));
    }

    private void pass(OpenedAgreement opened, Amendment amendment, Instant at) {
        boolean over = !AmendmentDesk.isAmendable(opened);
        amendment
                .expire(over, at)
                .ifPresentOrElse(
                        expired -> {
                            journal.write(opened, List.of(expired), null);
                            effects.voided(amendment, VoidedBy.EXPIRY);
                        },
                        () -> effects.takeEffect(opened, amendment, at));
    }
}
