package dev.secondment.leave.payroll.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * How far the payroll of one organisation is. Periods are locked one after the other, so two months say it all.
 *
 * @param lockedThrough the last month that is locked; every month before it is, too
 * @param firstOpen the first month that takes what comes late
 */
public record PostingCalendar(Optional<YearMonth> lockedThrough, YearMonth firstOpen) {
    /** Of a payroll that has not locked anything yet. */
    public static final PostingCalendar NOTHING_LOCKED = new PostingCalendar(Optional.empty(), YearMonth.of(1970, 1));

    public Posting of(LocalDate day) {
        YearMonth origin = YearMonth.from(day);
        return new Posting(origin, isLocked(origin) ? firstOpen : origin);
    }

    public boolean isLocked(YearMonth month) {
        return lockedThrough.map(last -> !month.isAfter(last)).orElse(false);
    }
}
