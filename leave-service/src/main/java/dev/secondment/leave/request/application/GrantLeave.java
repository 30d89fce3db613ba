package dev.secondment.leave.request.application;

import dev.secondment.leave.policy.domain.Enrolments;
import dev.secondment.leave.request.domain.GrantedLeaveChanged;
import dev.secondment.leave.request.domain.LeaveEvent;
import dev.secondment.leave.request.domain.LeaveFacts;
import dev.secondment.leave.request.domain.LeaveRequest;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.function.Consumer;

/** The last yes, whoever gives it: the rules are looked at again, the days are booked and the payroll is told. */
@ApplicationScoped
class GrantLeave {
    private final LeaveRules rules;
    private final LeaveBooks books;
    private final ChangeOfLeave changes;
    private final LeaveJournal journal;
    private final Event<GrantedLeaveChanged> granted;

    GrantLeave(
            LeaveRules rules,
            LeaveBooks books,
            ChangeOfLeave changes,
            LeaveJournal journal,
            Event<GrantedLeaveChanged> granted) {
        this.rules = rules;
        this.books = books;
        this.changes = changes;
        this.journal = journal;
        this.granted = granted;
    }

    /** Refused where a rule is against it, or its days are not there any more. */
    void require(BoundTerms bound, Enrolments enrolments, LeaveRequest request) {
        rules.examineForApproval(bound, enrolments, request);
        request.change()
                .ifPresentOrElse(
                        asked -> changes.requireThere(request, asked.charge()), () -> books.requireThere(request));
    }

    /** The last one on the route said yes, and {@link #require} has found nothing against it. */
    void carryOut(LeaveRequest request, Enrolments enrolments, Side by, Consumer<LeaveEvent> tell) {
        if (request.change().isPresent()) {
            changes.carryOut(request, enrolments, by, tell);
        } else {
            books.grant(request);
            tell.accept(new LeaveEvent.Approved(LeaveFacts.of(request), request.used()));
        }
        granted.fire(new GrantedLeaveChanged(request.agreementId()));
    }

    /** The route asks nobody. */
    void atOnce(LeaveRequest request, Enrolments enrolments) {
        if (request.change().isEmpty()) {
            request.grantAtOnce();
        }
        carryOut(request, enrolments, Side.HOME, journal::write);
    }
}
