package dev.secondment.leave.request.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a leave request stands. The table is the whole state machine. */
public enum LeaveStatus {
    /** Asked for; the days are set aside; the first side of the route has to answer. */
    SUBMITTED,
    /** The host agrees to the timing. Whether the days are granted is for the home employer to say. */
    HOST_AGREED,
    /** The home employer agrees; the host, which the route asks last, has to answer. */
    HOME_AGREED,
    /** Nobody answered in time, or the host refused for lack of cover once too often: home HR decides alone. */
    ESCALATED,
    /** Granted: the days are booked and the payroll is told. */
    APPROVED,
    /** Other dates are asked for; until these are granted, the leave stays as it was granted, to the day. */
    CHANGE_REQUESTED,
    /** The person wants to give granted leave up, all or part of it; the side that granted it has to consent. */
    CANCELLATION_REQUESTED,
    /** Refused by a side of the route; the days are free again. */
    DECLINED,
    /**
     * Called off by the person or their employer before it began, or by a change of the agreement; the days are free.
     * What an early end called off comes back when an extension covers it again.
     */
    CANCELLED,
    /** The leave is over. */
    TAKEN;

    private static final Map<LeaveStatus, Set<LeaveStatus>> NEXT = Map.of(
            SUBMITTED, EnumSet.of(HOST_AGREED, HOME_AGREED, ESCALATED, APPROVED, DECLINED, CANCELLED),
            HOST_AGREED, EnumSet.of(SUBMITTED, ESCALATED, APPROVED, DECLINED, CANCELLED),
            HOME_AGREED, EnumSet.of(SUBMITTED, ESCALATED, APPROVED, DECLINED, CANCELLED),
            ESCALATED, EnumSet.of(SUBMITTED, APPROVED, DECLINED, CANCELLED),
            APPROVED, EnumSet.of(SUBMITTED, CHANGE_REQUESTED, CANCELLATION_REQUESTED, CANCELLED, TAKEN),
            CHANGE_REQUESTED, EnumSet.of(APPROVED),
            CANCELLATION_REQUESTED, EnumSet.of(SUBMITTED, APPROVED, CANCELLED, TAKEN),
            DECLINED, EnumSet.noneOf(LeaveStatus.class),
            CANCELLED, EnumSet.of(SUBMITTED),
            TAKEN, EnumSet.noneOf(LeaveStatus.class));

    /** In these the days are set aside and not yet booked. */
    public static final Set<LeaveStatus> PENDING = Set.of(SUBMITTED, HOST_AGREED, HOME_AGREED, ESCALATED);

    /** In these the days are booked. */
    public static final Set<LeaveStatus> GRANTED = Set.of(APPROVED, CHANGE_REQUESTED, CANCELLATION_REQUESTED, TAKEN);

    /** In these the leave stands in the way of other leave. */
    public static final Set<LeaveStatus> LIVE = Set.of(
            SUBMITTED, HOST_AGREED, HOME_AGREED, ESCALATED, APPROVED, CHANGE_REQUESTED, CANCELLATION_REQUESTED, TAKEN);

    public Set<LeaveStatus> next() {
        return NEXT.getOrDefault(this, Set.of());
    }

    void requireNext(LeaveStatus target) {
        if (!next().contains(target)) {
            throw new LeaveRejected(LeaveProblem.ILLEGAL_TRANSITION, this + " -> " + target + " is not possible.")
                    .with(
                            "allowedTransitions",
                            next().stream().map(LeaveStatus::name).toList());
        }
    }
}
