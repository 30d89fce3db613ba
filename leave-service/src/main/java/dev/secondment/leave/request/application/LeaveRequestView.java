package dev.secondment.leave.request.application;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.request.domain.AskedChange;
import dev.secondment.leave.request.domain.AskedNow;
import dev.secondment.leave.request.domain.GivingUp;
import dev.secondment.leave.request.domain.LeaveDecision;
import dev.secondment.leave.request.domain.LeaveRequest;
import dev.secondment.leave.request.domain.LeaveSegment;
import dev.secondment.leave.request.domain.LeaveSpan;
import dev.secondment.leave.request.domain.LeaveStatus;
import dev.secondment.leave.request.domain.Verdict;
import dev.secondment.leave.terms.domain.PolicyOfRecord;
import dev.secondment.leave.terms.domain.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A leave request as it was when the transaction read it.
 *
 * @param readers the sides on which the caller stands; what they may see is cut from the whole later
 * @param expects what a yes is called now, while one is awaited
 */
public record LeaveRequestView(
        Set<Side> readers,
        UUID id,
        long version,
        UUID agreementId,
        LeaveKind kind,
        LeaveSpan span,
        LeaveCharge charge,
        LeaveCharge recredited,
        List<LeaveSegment> segments,
        LeaveStatus status,
        List<Side> awaiting,
        Optional<Verdict> expects,
        List<AskedNow> asked,
        List<Side> route,
        PolicyOfRecord policyOfRecord,
        List<LeaveDecision> decisions,
        Optional<String> cancellationReason,
        Optional<String> changeReason,
        Optional<GivingUp> givingUp,
        Optional<AskedChange> change,
        boolean outside,
        List<UUID> linked,
        Instant requestedAt,
        LocalDate answerDueOn) {

    public static LeaveRequestView of(LeaveRequest request, Set<Side> readers, List<AskedNow> asked) {
        return new LeaveRequestView(
                readers,
                request.id(),
                request.version(),
                request.agreementId(),
                request.kind(),
                request.span(),
                request.charge(),
                request.recredited(),
                request.segments(),
                request.status(),
                request.question().awaiting(),
                request.question().awaiting().isEmpty()
                        ? Optional.empty()
                        : Optional.of(request.question().expected()),
                asked,
                request.question().steps(),
                request.routing().policyOfRecord(),
                request.decisions(),
                request.cancellationReason(),
                request.changeReason(),
                request.givingUp(),
                request.change(),
                request.routing().outside(),
                request.linked(),
                request.requestedAt(),
                request.deadline().answerDueOn());
    }
}
