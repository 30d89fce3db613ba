package dev.secondment.agreement.ending.application;

import dev.secondment.agreement.ending.domain.Completion;
import dev.secondment.agreement.ending.domain.Completions;
import dev.secondment.agreement.lifecycle.application.AgreementJournal;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Home or the person accepts that the task is done, or objects. */
@ApplicationScoped
public class DecideCompletion {

    private final EndingDesk desk;
    private final Completions completions;
    private final DoneTasks doneTasks;
    private final AgreementJournal journal;

    DecideCompletion(EndingDesk desk, Completions completions, DoneTasks doneTasks, AgreementJournal journal) {
        this.desk = desk;
        this.completions = completions;
        this.doneTasks = doneTasks;
        this.journal = journal;
    }

    public enum Decision {
        ACCEPT,
        OBJECT
    }

    public record Command(
            UUID agreementId,
            UUID completionId,
            ExpectedVersion expected,
            Decision decision,
            @Nullable String reason,
            @Nullable Side party) {}

    @Transactional
    public CompletionView handle(Command command) {
        OpenedAgreement opened = desk.openRunning(command.agreementId());
        Side side = opened.actAs(EndingAct.DECIDE_COMPLETION, command.party());
        Completion completion = completions
                .find(opened.id(), command.completionId())
                .orElseThrow(() -> CompletionQueries.unknown(command.completionId()));
        command.expected().check(completion.version());
        Instant at = desk.instant();
        switch (command.decision()) {
            case ACCEPT -> {
                if (completion.accept(side, desk.person(), at)) {
                    doneTasks.accept(opened, completion, at, side);
                }
            }
            case OBJECT ->
                journal.write(opened, List.of(completion.object(side, desk.person(), command.reason(), at)), side);
        }
        completions.write();
        return CompletionView.of(completion, opened);
    }
}
