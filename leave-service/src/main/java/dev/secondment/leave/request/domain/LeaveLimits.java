package dev.secondment.leave.request.domain;

import dev.secondment.leave.calendar.domain.ChargedDay;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.policy.domain.BlackOut;
import dev.secondment.leave.policy.domain.RequestLimits;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.UUID;

/** What employers ask of leave beyond its days being there: each refuses with what it is about. */
public final class LeaveLimits {
    /** No limit allows leave that long; counting takes as long as the leave is long. */
    private static final int LONGEST_COUNTED_YEARS = 3;

    private LeaveLimits() {}

    /** Before anything is counted. */
    public static void requireCountable(LeaveSpan span) {
        if (span.to().isAfter(span.from().plusYears(LONGEST_COUNTED_YEARS))) {
            throw new LeaveRejected(
                    LeaveProblem.TOO_FAR_AHEAD,
                    "One request reaches over " + LONGEST_COUNTED_YEARS + " years at the most.");
        }
    }

    public static void requireNear(RequestLimits limits, LeaveSpan span, LocalDate today) {
        LocalDate earliest = today.minusMonths(limits.backDatedMonths());
        LocalDate latest = today.plusMonths(limits.aheadMonths());
        if (span.from().isBefore(earliest)) {
            throw new LeaveRejected(LeaveProblem.TOO_FAR_BACK, "Leave can be entered back to " + earliest + ".")
                    .with("earliest", earliest.toString());
        }
        if (span.to().isAfter(latest)) {
            throw new LeaveRejected(LeaveProblem.TOO_FAR_AHEAD, "Leave can be asked for until " + latest + ".")
                    .with("latest", latest.toString());
        }
    }

    public static void requireNoBlackOut(Collection<BlackOut> blackOuts, UUID agreementId, LeaveCharge charge) {
        blackOuts.stream()
                .filter(blackOut -> !blackOut.exempt().contains(agreementId.toString()))
                .filter(blackOut -> charge.perDay().stream()
                        .map(ChargedDay::date)
                        .anyMatch(day -> !day.isBefore(blackOut.from()) && !day.isAfter(blackOut.to())))
                .findFirst()
                .ifPresent(blackOut -> {
                    throw new LeaveRejected(
                                    LeaveProblem.BLACK_OUT,
                                    blackOut.name() + ": no leave from " + blackOut.from() + " to " + blackOut.to()
                                            + ".")
                            .with("blackOut", blackOut.from() + "/" + blackOut.to());
                });
    }

    public static void requireNotice(int noticeDays, LeaveSpan span, LocalDate today) {
        LocalDate earliest = today.plusDays(noticeDays);
        if (noticeDays > 0 && span.from().isBefore(earliest)) {
            throw new LeaveRejected(LeaveProblem.NOTICE_TOO_SHORT, "Leave is asked for " + noticeDays + " days ahead.")
                    .with("earliest", earliest.toString());
        }
    }

    public static void requireShort(RequestLimits limits, LeaveSpan span) {
        Integer most = limits.maxConsecutiveDays();
        if (most != null && ChronoUnit.DAYS.between(span.from(), span.to()) >= most) {
            throw new LeaveRejected(LeaveProblem.TOO_LONG, "One leave is " + most + " calendar days at the most.")
                    .with("atMost", most);
        }
    }

    public static void requirePastProbation(RequestLimits limits, LeaveSpan span, LocalDate firstDay) {
        LocalDate earliest = firstDay.plusMonths(limits.probationMonths());
        if (limits.probationMonths() > 0 && span.from().isBefore(earliest)) {
            throw new LeaveRejected(
                            LeaveProblem.PROBATION,
                            "Leave can be taken from the month " + (limits.probationMonths() + 1) + " on.")
                    .with("earliest", earliest.toString());
        }
    }
}
