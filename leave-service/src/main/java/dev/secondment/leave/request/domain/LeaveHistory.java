package dev.secondment.leave.request.domain;

import java.util.List;
import java.util.UUID;

/** What happened to leave requests: added to, never rewritten. */
public interface LeaveHistory {

    void add(LeaveStep step);

    /** In the order in which it happened. */
    List<LeaveStep> of(UUID leaveRequestId);
}
