package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.Agreement;
import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import dev.secondment.agreement.lifecycle.domain.Agreements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Starts what is signed, prepared and due. Late is fine: the effective day is the first day, whenever this runs. */
@ApplicationScoped
public class ActivateDueAgreements implements DatedStep {

    private static final Duration UNTIL_LOOKING_AGAIN = Duration.ofHours(1);

    private final Agreements agreements;
    private final AgreementJournal journal;
    private final AgreementDesk desk;
    private final StepGate gate;

    ActivateDueAgreements(Agreements agreements, AgreementJournal journal, AgreementDesk desk, StepGate gate) {
        this.agreements = agreements;
        this.journal = journal;
        this.desk = desk;
        this.gate = gate;
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
        desk.openUnlessLocked(id)
                .filter(opened -> opened.agreement().canStartAt(at))
                .ifPresent(opened -> start(opened, at));
    }

    private void start(OpenedAgreement opened, Instant at) {
        gate.beforeActivation(opened);
        Agreement agreement = opened.agreement();
        agreement
                .activate(at)
                .ifPresentOrElse(
                        activated -> journal.write(agreement, List.of(activated), null),
                        () -> agreement.lookAgainAt(at.plus(UNTIL_LOOKING_AGAIN)));
    }
}
