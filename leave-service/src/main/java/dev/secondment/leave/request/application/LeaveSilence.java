package dev.secondment.leave.request.application;

import dev.secondment.leave.policy.application.PoliciesOfRecord;
import dev.secondment.leave.policy.domain.AnswerRules;
import dev.secondment.leave.policy.domain.Enrolments;
import dev.secondment.leave.request.domain.Deadline;
import dev.secondment.leave.request.domain.LeaveDecision;
import dev.secondment.leave.request.domain.LeaveEvent;
import dev.secondment.leave.request.domain.LeaveFacts;
import dev.secondment.leave.request.domain.LeaveRequest;
import dev.secondment.leave.request.domain.Verdict;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Nobody answers. Before the day they are reminded; after it the request escalates to home HR or, where the policy takes
 * silence for a yes, goes on as if they had said it. Home HR, and who is asked to consent to a cancellation, are reminded
 * again and again.
 */
@ApplicationScoped
class LeaveSilence {
    private static final Logger LOG = Logger.getLogger(LeaveSilence.class);

    private final PoliciesOfRecord policies;
    private final LeaveDeadlines deadlines;
    private final GrantLeave grant;
    private final LeaveJournal journal;
    private final Clock clock;

    LeaveSilence(
            PoliciesOfRecord policies, LeaveDeadlines deadlines, GrantLeave grant, LeaveJournal journal, Clock clock) {
        this.policies = policies;
        this.deadlines = deadlines;
        this.grant = grant;
        this.journal = journal;
        this.clock = clock;
    }

    void handle(LeaveRequest request, BoundTerms bound) {
        if (request.question().awaiting().isEmpty()) {
            return;
        }
        LocalDate today = bound.today(clock.instant());
        Deadline due = request.deadline();
        if (today.isAfter(due.answerDueOn())) {
            overdue(request, bound, policies.of(bound));
        } else if (!due.reminded() && !today.isBefore(due.remindOn())) {
            request.remind();
            journal.write(new LeaveEvent.Reminder(LeaveFacts.of(request)));
        }
    }

    private void overdue(LeaveRequest request, BoundTerms bound, Enrolments enrolments) {
        if (!request.question().canEscalate()) {
            request.ask(deadlines.of(request, bound, enrolments));
            journal.write(new LeaveEvent.Reminder(LeaveFacts.of(request)));
            return;
        }
        LocalDate from = request.question().dates().from();
        AnswerRules.Silence silence =
                enrolments.rulesOn(from).requests().answers().onSilence();
        if (silence == AnswerRules.Silence.ESCALATE || !consented(request, bound, enrolments)) {
            request.escalate(deadlines.from(from, List.of(Side.HOME), bound, enrolments));
            journal.write(new LeaveEvent.Escalated(LeaveFacts.of(request)));
        }
    }

    /** Silence is a yes, unless the rules are against it now: then somebody has to look at it. */
    private boolean consented(LeaveRequest request, BoundTerms bound, Enrolments enrolments) {
        Side silent = request.question().awaiting().getFirst();
        Verdict yes = request.question().expected();
        if (yes == Verdict.APPROVE && !isAllowed(request, bound, enrolments)) {
            return false;
        }
        request.decide(LeaveDecision.bySilence(
                request.agreementId(), silent, yes, request.question().about(), clock.instant()));
        if (yes == Verdict.APPROVE) {
            grant.carryOut(request, enrolments, silent, journal::write);
        } else {
            request.ask(deadlines.of(request, bound, enrolments));
            LeaveFacts facts = LeaveFacts.of(request);
            journal.write(silent == Side.HOST ? new LeaveEvent.HostAgreed(facts) : new LeaveEvent.HomeAgreed(facts));
        }
        return true;
    }

    private boolean isAllowed(LeaveRequest request, BoundTerms bound, Enrolments enrolments) {
        try {
            grant.require(bound, enrolments, request);
            return true;
        } catch (ProblemException against) {
            LOG.infof("Leave %s: silence is no yes: %s", request.id(), against.getMessage());
            return false;
        }
    }
}
