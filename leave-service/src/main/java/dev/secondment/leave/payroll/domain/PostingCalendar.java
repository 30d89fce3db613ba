package dev.secondment.leave.payroll.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * How far the payroll of one organisation is. Periods are locked one after the other, so two months say it all.
 *
 * @param lockedThrough the last month that is locked; every month before it is, too
 * @param closing the month that the payroll is about to lock
 */
public record PostingCalendar(Optional<YearMonth> lockedThrough, Optional<YearMonth> closing) {
    /** Of a payroll that has not locked anything yet. */
    public static final PostingCalendar NOTHING_LOCKED = new PostingCalendar(Optional.empty(), Optional.empty());

    /** A day of a locked month counts in the first month that is open; every other day counts in its own. */
    public Posting of(LocalDate day) {
        YearMonth origin = YearMonth.from(day);
        return new Posting(origin, isLocked(origin) ? firstOpen() : origin);
    }

    public boolean isLocked(YearMonth month) {
        return lockedThrough.map(last -> !month.isAfter(last)).orElse(false);
    }

    public PeriodStatus statusOf(YearMonth month) {
        if (isLocked(month)) {
            return PeriodStatus.LOCKED;
        }
        return closing.equals(Optional.of(month)) ? PeriodStatus.CLOSING : PeriodStatus.OPEN;
    }

    /** The only month that may be closed next; any, where none was ever locked or is being closed. */
    public Optional<YearMonth> due() {
        return closing.or(() -> lockedThrough.map(last -> last.plusMonths(1)));
    }

    private YearMonth firstOpen() {
        YearMonth next = lockedThrough.orElseThrow().plusMonths(1);
        return closing.equals(Optional.of(next)) ? next.plusMonths(1) : next;
    }
}
