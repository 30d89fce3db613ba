package dev.secondment.leave.payroll.domain;

import java.time.YearMonth;

/**
 * In which month's pay a day counts.
 *
 * @param origin the month that the day lies in
 * @param posting the month whose pay it is part of: a later one, where the payroll of its own month is locked
 */
public record Posting(YearMonth origin, YearMonth posting) {

    public boolean isLate() {
        return posting.isAfter(origin);
    }
}
