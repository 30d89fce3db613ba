package dev.secondment.agreement.ending.application;

import dev.secondment.agreement.ending.domain.Completion;
import dev.secondment.agreement.ending.domain.EndingEvent;
import dev.secondment.agreement.lifecycle.application.AgreeEnd;
import dev.secondment.agreement.lifecycle.application.AgreementJournal;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.domain.EndCause;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.terms.domain.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What follows from an accepted completion, whether it was said or silence said it. */
@ApplicationScoped
class DoneTasks {

    private final EndingDesk desk;
    private final AgreeEnd agreeEnd;
    private final AgreementJournal journal;

    DoneTasks(EndingDesk desk, AgreeEnd agreeEnd, AgreementJournal journal) {
        this.desk = desk;
        this.agreeEnd = agreeEnd;
        this.journal = journal;
    }

    /** An end that is settled for an earlier day stays: a task that is done makes nothing longer. */
    void accept(OpenedAgreement opened, Completion completion, Instant at, @Nullable Side by) {
        Terms terms = opened.terms();
        EndingEvent.CompletionAccepted fact = completion.settle(
                Objects.requireNonNull(terms.term()), Objects.requireNonNull(terms.notice()), desk.site(terms), at);
        journal.write(opened, List.of(fact), by);
        if (opened.agreedEnd().isEmpty() || fact.lastDay().isBefore(opened.lastDay())) {
            agreeEnd.agree(opened, fact.lastDay(), EndCause.COMPLETION, null);
        }
    }
}
