package dev.secondment.leave.request.domain;

import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.terms.domain.PolicyOfRecord;
import java.math.BigDecimal;
import java.util.UUID;

/** What every event of a leave request says. */
public record LeaveFacts(
        UUID agreementId,
        UUID leaveRequestId,
        LeaveKind kind,
        LeaveSpan span,
        BigDecimal days,
        PolicyOfRecord policyOfRecord) {

    public static LeaveFacts of(LeaveRequest request) {
        return new LeaveFacts(
                request.agreementId(),
                request.id(),
                request.kind(),
                request.span(),
                request.charge().days(),
                request.policyOfRecord());
    }
}
