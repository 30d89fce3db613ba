package dev.secondment.leave.request.domain;

import dev.secondment.leave.terms.domain.ApprovalRoute;
import dev.secondment.leave.terms.domain.Side;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of a leave now, and how far that is on its route: the leave itself, other dates for it, or to give it up.
 *
 * @param dates those of the leave, or the others that are asked for
 * @param step how far it is, in the words of a request
 * @param grantedBy the side that granted the leave last
 * @param enteredBy who entered the question, where they may not decide on it: whoever gives leave up is free to consent
 *     to that for the other side, too
 */
public record LeaveQuestion(
        LeaveDecision.About about,
        LeaveSpan dates,
        ApprovalRoute route,
        LeaveStatus step,
        Optional<Side> grantedBy,
        Optional<String> enteredBy) {

    private Approval approval() {
        return new Approval(route, step, grantedBy);
    }

    /** The sides of which one answers next. */
    public List<Side> awaiting() {
        return approval().awaited();
    }

    /** The sides that the route asks. */
    public List<Side> steps() {
        return Approval.steps(route);
    }

    /** What a yes would be called now: AGREE of those who are not the last, APPROVE of the last. */
    public Verdict expected() {
        return approval().expected();
    }

    /** Whether home HR decides alone. */
    public boolean isEscalated() {
        return step == LeaveStatus.ESCALATED;
    }

    /** Whether silence has an answer other than to ask again. */
    public boolean canEscalate() {
        return step.next().contains(LeaveStatus.ESCALATED);
    }

    /** Where an answer leads to; refused where it is not its turn, its word or its giver's to give. */
    LeaveStatus answeredBy(LeaveDecision decision) {
        LeaveStatus target = approval().after(decision.side(), decision.verdict());
        step.requireNext(target);
        if (enteredBy.filter(decision.decidedBy()::equals).isPresent()) {
            throw new LeaveRejected(LeaveProblem.SELF_APPROVAL, "The request was entered by the same caller.");
        }
        requireTurn(decision);
        return target;
    }

    void requireTurn(LeaveDecision decision) {
        approval().require(decision.side(), decision.verdict());
    }
}
