package dev.secondment.agreement.ending.application;

import dev.secondment.agreement.ending.domain.Completion;
import dev.secondment.agreement.ending.domain.Completions;
import dev.secondment.agreement.ending.domain.EndingProblem;
import dev.secondment.agreement.ending.domain.EndingRejected;
import dev.secondment.agreement.ending.domain.Evidence;
import dev.secondment.agreement.lifecycle.application.AgreementJournal;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.terms.domain.Term;
import dev.secondment.platform.data.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The host says that the task is done, and shows it. */
@ApplicationScoped
public class SubmitCompletion {

    private final EndingDesk desk;
    private final Completions completions;
    private final AgreementJournal journal;

    SubmitCompletion(EndingDesk desk, Completions completions, AgreementJournal journal) {
        this.desk = desk;
        this.completions = completions;
        this.journal = journal;
    }

    public record Command(
            UUID agreementId,
            LocalDate completedOn,
            Evidence evidence,
            @Nullable Side party) {}

    @Transactional
    public CompletionView handle(Command command) {
        OpenedAgreement opened = desk.openRunning(command.agreementId());
        Side side = opened.actAs(EndingAct.SUBMIT_COMPLETION, command.party());
        completions.open(opened.id()).ifPresent(open -> {
            throw new EndingRejected(
                            EndingProblem.OPEN_ALREADY, "Objections are possible until " + open.objectBy() + ".")
                    .with("conflictsWith", open.id());
        });
        Term term = Objects.requireNonNull(opened.terms().term());
        Completion completion = Completion.submit(
                Ids.next(),
                opened.id(),
                term,
                command.completedOn(),
                command.evidence(),
                desk.person(),
                desk.site(opened.terms()),
                desk.instant());
        completions.add(completion);
        journal.write(opened, List.of(completion.submitted()), side);
        return CompletionView.of(completion, opened);
    }
}
