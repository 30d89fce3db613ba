package dev.secondment.agreement.ending.application;

import dev.secondment.agreement.ending.domain.Completion;
import dev.secondment.agreement.ending.domain.Completions;
import dev.secondment.agreement.lifecycle.application.AgreementJournal;
import dev.secondment.agreement.lifecycle.application.DatedStep;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Silence accepts what the host has shown; a long stop that came first leaves nothing to accept. */
@ApplicationScoped
public class PassCompletions implements DatedStep {

    private final EndingDesk desk;
    private final Completions completions;
    private final DoneTasks doneTasks;
    private final AgreementJournal journal;

    PassCompletions(EndingDesk desk, Completions completions, DoneTasks doneTasks, AgreementJournal journal) {
        this.desk = desk;
        this.completions = completions;
        this.doneTasks = doneTasks;
        this.journal = journal;
    }

    @Override
    @Transactional
    public List<UUID> due(int atMost) {
        return completions.due(desk.instant(), atMost);
    }

    @Override
    @Transactional
    public void handle(UUID agreementId) {
        desk.openUnlessLocked(agreementId)
                .ifPresent(opened -> completions.open(agreementId).ifPresent(open -> passed(opened, open)));
    }

    private void passed(OpenedAgreement opened, Completion open) {
        Instant at = desk.instant();
        if (!EndingDesk.isRunning(opened)) {
            journal.write(opened, List.of(open.lapse()), null);
        } else if (open.silenceAccepts(desk.site(opened.terms()), at)) {
            doneTasks.accept(opened, open, at, null);
        }
    }
}
