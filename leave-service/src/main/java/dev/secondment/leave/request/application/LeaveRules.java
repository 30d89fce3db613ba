package dev.secondment.leave.request.application;

import dev.secondment.leave.calendar.domain.ChargeCalculator;
import dev.secondment.leave.calendar.domain.ChargedDay;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.payroll.application.PostingPeriods;
import dev.secondment.leave.payroll.domain.PostingCalendar;
import dev.secondment.leave.policy.domain.BlackOut;
import dev.secondment.leave.policy.domain.Enrolments;
import dev.secondment.leave.policy.domain.RequestLimits;
import dev.secondment.leave.request.domain.AskedChange;
import dev.secondment.leave.request.domain.LeaveLimits;
import dev.secondment.leave.request.domain.LeaveProblem;
import dev.secondment.leave.request.domain.LeaveRejected;
import dev.secondment.leave.request.domain.LeaveRequest;
import dev.secondment.leave.request.domain.LeaveRequests;
import dev.secondment.leave.request.domain.LeaveSpan;
import dev.secondment.leave.request.domain.LeaveStatus;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.Side;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What is examined before leave is accepted, quoted or not: always in this order, and the first failure is the
 * answer. The balance comes last and is the ledger's own to refuse. Statutory leave asks for no notice, and neither
 * black-outs nor the team stand in its way.
 */
@ApplicationScoped
class LeaveRules {
    private final ChargeCalculator calculator;
    private final TermsOfRecord terms;
    private final PostingPeriods periods;
    private final LeaveRequests requests;
    private final StaffingFloor floor;
    private final Clock clock;

    LeaveRules(
            ChargeCalculator calculator,
            TermsOfRecord terms,
            PostingPeriods periods,
            LeaveRequests requests,
            StaffingFloor floor,
            Clock clock) {
        this.calculator = calculator;
        this.terms = terms;
        this.periods = periods;
        this.requests = requests;
        this.floor = floor;
        this.clock = clock;
    }

    /**
     * Leave that is looked at.
     *
     * @param by who asks for it: home HR may enter it late
     * @param self the request whose dates are to change; it does not stand in its own way
     * @param deciding whether a place in the team is taken, and not only looked for
     */
    record Case(
            BoundTerms bound,
            Enrolments enrolments,
            LeaveKind kind,
            LeaveSpan span,
            Side by,
            Optional<UUID> self,
            boolean deciding) {

        RequestLimits limits() {
            return enrolments.rulesOn(span.from()).requests();
        }
    }

    LeaveCharge examine(Case leave) {
        LocalDate today = leave.bound().today(clock.instant());
        leave.bound().requireOpen();
        requireKnown(leave);
        LeaveLimits.requireCountable(leave.span());
        LeaveCharge charge = charge(leave);
        LeaveLimits.requireNear(leave.limits(), leave.span(), today);
        requireOpenPayroll(leave, charge);
        requireFree(leave);
        if (!leave.kind().isStatutory()) {
            LeaveLimits.requireNoBlackOut(blackOuts(leave), leave.bound().agreementId(), charge);
            floor.require(leave, charge);
            if (leave.by() == Side.SECONDEE) {
                LeaveLimits.requireNotice(noticeDays(leave), leave.span(), today);
            }
            LeaveLimits.requireShort(leave.limits(), leave.span());
            LeaveLimits.requirePastProbation(
                    leave.limits(), leave.span(), leave.bound().firstDay());
        }
        return charge;
    }

    /**
     * Approval looks again at what may have changed since the request; its own days and balance are set aside. Notice was
     * given in time, and a payroll that was locked meanwhile is told by a correction.
     */
    void examineForApproval(BoundTerms bound, Enrolments enrolments, LeaveRequest request) {
        Case leave = new Case(
                bound,
                enrolments,
                request.kind(),
                request.question().dates(),
                Side.HOME,
                Optional.of(request.id()),
                true);
        if (!request.routing().outside()) {
            bound.requireOpen();
        }
        requireKnown(leave);
        if (request.change().isPresent()) {
            request.requireNotStarted(bound.today(clock.instant()));
        }
        if (!request.kind().isStatutory()) {
            LeaveCharge charge = request.change().map(AskedChange::charge).orElseGet(request::charge);
            LeaveLimits.requireNoBlackOut(blackOuts(leave), bound.agreementId(), charge);
            floor.requireToGrant(leave, charge);
        }
    }

    private static void requireKnown(Case leave) {
        LeaveSpan span = leave.span();
        if (!leave.enrolments().knows(span.from()) || !leave.enrolments().knows(span.to())) {
            leave.bound().requireWithin(span.from(), span.to());
        }
    }

    private LeaveCharge charge(Case leave) {
        LeaveCharge charge =
                calculator.charge(leave.span().slots(), leave.enrolments().schedule());
        if (charge.isNothing()) {
            throw new LeaveRejected(
                    LeaveProblem.NO_WORKING_TIME,
                    "From " + leave.span().from() + " to " + leave.span().to() + " nothing is worked.");
        }
        return charge;
    }

    private void requireOpenPayroll(Case leave, LeaveCharge charge) {
        if (leave.by() != Side.SECONDEE) {
            return;
        }
        PostingCalendar payroll =
                periods.calendar(terms.placement(leave.bound().agreementId()).homeOrganization());
        charge.perDay().stream()
                .map(ChargedDay::date)
                .filter(day -> payroll.isLocked(YearMonth.from(day)))
                .findFirst()
                .ifPresent(day -> {
                    throw new LeaveRejected(
                                    LeaveProblem.PERIOD_LOCKED, "The payroll of " + YearMonth.from(day) + " is closed.")
                            .with("period", YearMonth.from(day).toString());
                });
    }

    private void requireFree(Case leave) {
        requests.touching(leave.bound().agreementId(), leave.span().slots(), LeaveStatus.LIVE).stream()
                .filter(other -> !leave.self().equals(Optional.of(other.id())))
                .filter(other -> other.occupies(leave.span().slots()))
                .findFirst()
                .ifPresent(other -> {
                    throw new LeaveRejected(
                                    LeaveProblem.OVERLAP,
                                    "There is leave from " + other.span().from() + " to "
                                            + other.span().to() + ".")
                            .with("conflictsWith", other.id());
                });
    }

    private static List<BlackOut> blackOuts(Case leave) {
        return Stream.of(leave.span().from(), leave.span().to())
                .flatMap(day -> leave.enrolments().rulesOn(day).requests().blackOuts().stream())
                .distinct()
                .toList();
    }

    private static int noticeDays(Case leave) {
        int agreed = leave.kind().ownRoute().isPresent()
                ? 0
                : Objects.requireNonNullElse(
                        leave.bound().on(leave.span().from()).terms().noticeDays(), 0);
        return Math.max(agreed, leave.limits().noticeDays());
    }
}
