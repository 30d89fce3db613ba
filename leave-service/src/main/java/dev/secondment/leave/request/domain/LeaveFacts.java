package dev.secondment.leave.request.domain;

import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.terms.domain.PolicyOfRecord;
import dev.secondment.leave.terms.domain.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What every event of a leave request says, and its history keeps. */
public record LeaveFacts(
        UUID agreementId,
        UUID leaveRequestId,
        LeaveKind kind,
        LeaveSpan span,
        BigDecimal days,
        PolicyOfRecord policyOfRecord,
        LeaveStatus status,
        List<Side> awaiting,
        LocalDate answerDueOn,
        List<UUID> linked,
        Optional<String> changeReason,
        Optional<Change> change) {

    /** Other dates that are asked for while the leave stays as it was granted. */
    public record Change(LeaveSpan span, BigDecimal days) {

        static Change of(AskedChange asked) {
            return new Change(asked.dates(), asked.charge().days());
        }
    }

    public static LeaveFacts of(LeaveRequest request) {
        return new LeaveFacts(
                request.agreementId(),
                request.id(),
                request.kind(),
                request.span(),
                request.charge().days(),
                request.routing().policyOfRecord(),
                request.status(),
                request.question().awaiting(),
                request.deadline().answerDueOn(),
                request.linked(),
                request.change()
                        .map(AskedChange::reason)
                        .or(request::changeReason)
                        .or(request::cancellationReason),
                request.change().map(Change::of));
    }
}
