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
    /** Nobody answered in time: home HR decides alone. */
    ESCALATED,
    /** Granted: the days are booked and the payroll is told. */
    APPROVED,
    /** Refused by a side of the route; the days are free again. */
    DECLINED,
    /** Called off by the person or their employer before it began, or by a change of the agreement; the days are free. */
    CANCELLED,
    /** The leave is over. */
    TAKEN;

    private static final Map<LeaveStatus, Set<LeaveStatus>> NEXT = Map.of(
            SUBMITTED, EnumSet.of(HOST_AGREED, ESCALATED, APPROVED, DECLINED, CANCELLED),
            HOST_AGREED, EnumSet.of(APPROVED, DECLINED, CANCELLED),
            ESCALATED, EnumSet.of(APPROVED, DECLINED, CANCELLED),
            APPROVED, EnumSet.of(CANCELLED, TAKEN),
            DECLINED, EnumSet.noneOf(LeaveStatus.class),
            CANCELLED, EnumSet.noneOf(LeaveStatus.class),
            TAKEN, EnumSet.noneOf(LeaveStatus.class));

    public Set<LeaveStatus> next() {
        return NEXT.getOrDefault(this, Set.of());
    }

    public boolean isFinal() {
        return next().isEmpty();
    }
}
