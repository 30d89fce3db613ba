package dev.secondment.leave.request.domain;

import dev.secondment.leave.terms.domain.ApprovalRoute;
import dev.secondment.leave.terms.domain.Side;
import java.util.List;
import java.util.Optional;

/**
 * How far a request is on its route: who is asked now, for what, and what an answer leads to.
 *
 * @param grantedBy the side that granted the leave last; it is the one that consents to giving it up
 */
record Approval(ApprovalRoute route, LeaveStatus status, Optional<Side> grantedBy) {

    /** The sides that a route asks, in their order where it has one. */
    static List<Side> steps(ApprovalRoute route) {
        return switch (route) {
            case HOST_THEN_HOME, BOTH_ANY_ORDER, EITHER -> List.of(Side.HOST, Side.HOME);
            case HOME_THEN_HOST -> List.of(Side.HOME, Side.HOST);
            case HOME_ONLY -> List.of(Side.HOME);
            case HOST_ONLY -> List.of(Side.HOST);
            case AUTO -> List.of();
        };
    }

    /** The sides that can answer now. */
    List<Side> awaited() {
        return switch (status) {
            case SUBMITTED -> first();
            case HOST_AGREED, ESCALATED -> List.of(Side.HOME);
            case HOME_AGREED -> List.of(Side.HOST);
            case CANCELLATION_REQUESTED -> List.of(grantedBy.orElse(Side.HOME));
            case CHANGE_REQUESTED, APPROVED, DECLINED, CANCELLED, TAKEN -> List.of();
        };
    }

    private List<Side> first() {
        return switch (route) {
            case BOTH_ANY_ORDER, EITHER -> steps(route);
            case HOST_THEN_HOME, HOME_THEN_HOST, HOME_ONLY, HOST_ONLY ->
                List.of(steps(route).getFirst());
            case AUTO -> List.of(Side.HOME);
        };
    }

    /** What a yes is called now: the last one approves, those before it agree. */
    Verdict expected() {
        boolean agrees = status == LeaveStatus.SUBMITTED
                && switch (route) {
                    case HOST_THEN_HOME, HOME_THEN_HOST, BOTH_ANY_ORDER -> true;
                    case HOME_ONLY, HOST_ONLY, EITHER, AUTO -> false;
                };
        return agrees ? Verdict.AGREE : Verdict.APPROVE;
    }

    /** Where an answer leads to, whoever may give it. */
    LeaveStatus after(Side side, Verdict verdict) {
        if (status == LeaveStatus.CANCELLATION_REQUESTED) {
            return switch (verdict) {
                case APPROVE -> LeaveStatus.CANCELLED;
                case DECLINE -> LeaveStatus.APPROVED;
                case AGREE -> LeaveStatus.HOST_AGREED;
            };
        }
        return switch (verdict) {
            case AGREE -> side == Side.HOME ? LeaveStatus.HOME_AGREED : LeaveStatus.HOST_AGREED;
            case APPROVE -> LeaveStatus.APPROVED;
            case DECLINE -> LeaveStatus.DECLINED;
        };
    }

    /** A side of the route may say no before its turn, unless one side decides alone; a yes has its turn and its word. */
    void require(Side side, Verdict verdict) {
        boolean oneAlone = status == LeaveStatus.CANCELLATION_REQUESTED || status == LeaveStatus.ESCALATED;
        boolean mayDecline =
                awaited().contains(side) || (!oneAlone && steps(route).contains(side));
        boolean fits = verdict == Verdict.DECLINE ? mayDecline : awaited().contains(side) && verdict == expected();
        if (!fits) {
            String awaited = words();
            throw new LeaveRejected(
                            LeaveProblem.WRONG_STEP,
                            "The request waits for " + awaited + " to " + expected() + " or DECLINE; this was " + side
                                    + " to " + verdict + ".")
                    .with("awaiting", awaited)
                    .with("expects", expected().name());
        }
    }

    private String words() {
        return awaited().stream()
                .map(Side::name)
                .reduce((a, b) -> a + " or " + b)
                .orElse("nobody");
    }
}
