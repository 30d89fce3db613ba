package dev.secondment.leave.request.application;

import dev.secondment.leave.calendar.domain.ChargeCalculator;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.calendar.domain.WorkSchedule;
import dev.secondment.leave.request.domain.LeaveProblem;
import dev.secondment.leave.request.domain.LeaveRejected;
import dev.secondment.leave.request.domain.LeaveRequest;
import dev.secondment.leave.request.domain.LeaveRequests;
import dev.secondment.leave.request.domain.LeaveSpan;
import dev.secondment.leave.request.domain.LeaveStatus;
import dev.secondment.leave.terms.domain.BoundTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is examined before leave is accepted, quoted or not: always in this order, and the first failure is the
 * answer. The balance comes last and is the ledger's own to refuse.
 */
@ApplicationScoped
class LeaveRules {
    private static final Period FURTHEST_BACK = Period.ofMonths(12);
    private static final Period FURTHEST_AHEAD = Period.ofMonths(18);
    private static final int DAYS_TO_ANSWER = 5;

    /** Leave in these states stands in the way of other leave. */
    static final Set<LeaveStatus> LIVE = EnumSet.of(
            LeaveStatus.SUBMITTED,
            LeaveStatus.HOST_AGREED,
            LeaveStatus.ESCALATED,
            LeaveStatus.APPROVED,
            LeaveStatus.TAKEN);

    private final ChargeCalculator calculator;
    private final LeaveRequests requests;
    private final Clock clock;

    LeaveRules(ChargeCalculator calculator, LeaveRequests requests, Clock clock) {
        this.calculator = calculator;
        this.requests = requests;
        this.clock = clock;
    }

    LeaveCharge examine(BoundTerms bound, LeaveSpan span) {
        bound.requireOpen();
        bound.requireWithin(span.from(), span.to());
        // Before anything is counted: counting takes as long as the leave is long.
        requireNear(span, bound.today(clock.instant()));
        LeaveCharge charge = charge(bound, span);
        requireFree(bound, span.slots());
        return charge;
    }

    /** Approval looks again at what may have changed since the request; its own days and balance are set aside. */
    void examineForApproval(BoundTerms bound, LeaveRequest request) {
        bound.requireOpen();
        bound.requireWithin(request.span().from(), request.span().to());
    }

    private LeaveCharge charge(BoundTerms bound, LeaveSpan span) {
        LeaveCharge charge = calculator.charge(span.slots(), bound.schedule());
        if (charge.isNothing()) {
            throw new LeaveRejected(
                    LeaveProblem.NO_WORKING_TIME, "From " + span.from() + " to " + span.to() + " nothing is worked.");
        }
        return charge;
    }

    private static void requireNear(LeaveSpan span, LocalDate today) {
        LocalDate earliest = today.minus(FURTHEST_BACK);
        LocalDate latest = today.plus(FURTHEST_AHEAD);
        if (span.from().isBefore(earliest)) {
            throw new LeaveRejected(LeaveProblem.TOO_FAR_BACK, "Leave can be entered back to " + earliest + ".");
        }
        if (span.to().isAfter(latest)) {
            throw new LeaveRejected(LeaveProblem.TOO_FAR_AHEAD, "Leave can be asked for until " + latest + ".");
        }
    }

    private void requireFree(BoundTerms bound, SlotRange range) {
        Optional<LeaveRequest> other =
                requests.touching(bound.agreementId(), range, LIVE).stream().findFirst();
        if (other.isPresent()) {
            LeaveSpan taken = other.get().span();
            throw new LeaveRejected(
                            LeaveProblem.OVERLAP, "There is leave from " + taken.from() + " to " + taken.to() + ".")
                    .with("conflictsWith", other.get().id());
        }
    }

    /**
     * The working day by whose end the first side of the route has to have answered: as days are worked when the leave
     * begins, since terms that hold until then need not be ones that can be carried out.
     */
    LocalDate answerDueOn(BoundTerms bound, LeaveSpan span, LocalDate submittedOn) {
        WorkSchedule.Day worked = bound.on(span.from()).workday();
        LocalDate day = submittedOn;
        for (int workingDays = 0; workingDays < DAYS_TO_ANSWER; ) {
            day = day.plusDays(1);
            if (!calculator.charge(SlotRange.ofDays(day, day), date -> worked).isNothing()) {
                workingDays++;
            }
        }
        return day;
    }
}
