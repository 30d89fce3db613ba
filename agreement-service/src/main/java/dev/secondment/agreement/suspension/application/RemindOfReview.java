package dev.secondment.agreement.suspension.application;

import dev.secondment.agreement.lifecycle.application.AgreementDesk;
import dev.secondment.agreement.lifecycle.application.AgreementJournal;
import dev.secondment.agreement.lifecycle.application.DatedStep;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import dev.secondment.agreement.suspension.domain.Suspension;
import dev.secondment.agreement.suspension.domain.Suspensions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reminds the home employer once, on the review day, as long as the halt lasts. */
@ApplicationScoped
public class RemindOfReview implements DatedStep {
    /** Near its end a halt goes on: an extension brings the agreement back as it was. */
    private static final Set<AgreementStatus> HALTED = EnumSet.of(AgreementStatus.SUSPENDED, AgreementStatus.ENDING);

    private final AgreementDesk desk;
    private final Suspensions suspensions;
    private final AgreementJournal journal;

    RemindOfReview(AgreementDesk desk, Suspensions suspensions, AgreementJournal journal) {
        this.desk = desk;
        this.suspensions = suspensions;
        this.journal = journal;
    }

    @Override
    @Transactional
    public List<UUID> due(int atMost) {
        return suspensions.due(desk.instant(), atMost);
    }

    @Override
    @Transactional
    public void handle(UUID agreementId) {
        Instant at = desk.instant();
        desk.openUnlessLocked(agreementId)
                .ifPresent(opened -> suspensions
                        .current(agreementId)
                        .filter(suspension -> suspension.isToRemind(at))
                        .ifPresent(suspension -> remind(opened, suspension, at)));
    }

    private void remind(OpenedAgreement opened, Suspension suspension, Instant at) {
        if (HALTED.contains(opened.status())) {
            journal.write(opened, List.of(suspension.remind()), null);
        } else {
            suspension.over(LocalDate.ofInstant(at, SuspendAgreement.zone(opened)));
        }
    }
}
