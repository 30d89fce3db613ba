package dev.secondment.leave.payroll.domain;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * In which month's pay a day counts.
 *
 * @param origin the month that the day lies in
 * @param posting the month whose pay it is part of: a later one, where the payroll of its own month is locked
 */
public record Posting(YearMonth origin, YearMonth posting) {

    /** As if nothing was locked. */
    public static Posting inTime(LocalDate day) {
        return new Posting(YearMonth.from(day), YearMonth.from(day));
    }

    public boolean isLate() {
        return posting.isAfter(origin);
    }
}
