package dev.secondment.agreement.ending.application;

import dev.secondment.agreement.ending.domain.Basis;
import dev.secondment.agreement.ending.domain.EarlyTermination;
import dev.secondment.agreement.ending.domain.EarlyTerminations;
import dev.secondment.agreement.ending.domain.EndPlan;
import dev.secondment.agreement.ending.domain.EndingEvent;
import dev.secondment.agreement.ending.domain.EndingProblem;
import dev.secondment.agreement.ending.domain.EndingRejected;
import dev.secondment.agreement.lifecycle.application.AgreeEnd;
import dev.secondment.agreement.lifecycle.application.AgreementJournal;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.domain.EndCause;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What follows from each step of an early termination, whoever took it. */
@ApplicationScoped
class EarlyEnds {

    private final EarlyTerminations terminations;
    private final AgreeEnd agreeEnd;
    private final AgreementJournal journal;

    EarlyEnds(EarlyTerminations terminations, AgreeEnd agreeEnd, AgreementJournal journal) {
        this.terminations = terminations;
        this.agreeEnd = agreeEnd;
        this.journal = journal;
    }

    EarlyTermination take(UUID agreementId, UUID id, ExpectedVersion expected) {
        EarlyTermination termination =
                terminations.find(agreementId, id).orElseThrow(() -> EarlyEndQueries.unknown(id));
        expected.check(termination.version());
        return termination;
    }

    /** @param by the side that acted; {@code null} where time did */
    void took(OpenedAgreement opened, EarlyTermination termination, List<EndingEvent> facts, @Nullable Side by) {
        if (termination.status().isSettled() && settles(facts)) {
            EndPlan plan = termination.plan();
            requireEarlier(opened, plan);
            terminations.live(opened.id()).stream()
                    .filter(other -> other.status().isSettled() && !other.id().equals(termination.id()))
                    .forEach(other -> journal.write(opened, other.overtaken(), null));
            journal.write(opened, facts, by);
            agreeEnd.agree(opened, plan.lastDay(), EndCause.EARLY_TERMINATION, plan.ground());
        } else {
            journal.write(opened, facts, by);
        }
        terminations.write();
    }

    private static boolean settles(List<EndingEvent> facts) {
        return facts.stream()
                .anyMatch(fact -> fact instanceof EndingEvent.Agreed
                        || fact instanceof EndingEvent.NoticeStarted
                        || fact instanceof EndingEvent.Immediate);
    }

    /** Since it was proposed, another end may have been settled that is as early. */
    private static void requireEarlier(OpenedAgreement opened, EndPlan plan) {
        if (!isEarlier(plan, opened)) {
            throw new EndingRejected(EndingProblem.LAST_DAY, "The secondment ends on " + opened.lastDay() + " already.")
                    .with("latestLastDay", opened.lastDay().minusDays(1));
        }
    }

    /** Whether it would still change anything; an end at once does so on the last day too, by its ground. */
    static boolean isEarlier(EndPlan plan, OpenedAgreement opened) {
        boolean atOnce = plan.basis() == Basis.IMMEDIATE || plan.basis() == Basis.REMOVAL;
        return plan.lastDay().isBefore(opened.lastDay())
                || (atOnce && plan.lastDay().equals(opened.lastDay()));
    }
}
