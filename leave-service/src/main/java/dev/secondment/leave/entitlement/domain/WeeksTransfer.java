package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Days of leave on their way to another working week: what they are worth is weeks, since a week off is a week off
 * whoever works how many days of it.
 *
 * @param days in the week they come from
 * @param daysPerWeek of that week
 */
public record WeeksTransfer(BigDecimal days, BigDecimal daysPerWeek) {
    private static final int WEEKS_SCALE = 10;

    /**
     * What an employer before had left of the year when the person went: less than nothing where it had granted more than
     * it owed, BUrlG section 6.
     */
    public static WeeksTransfer left(
            BigDecimal entitled, BigDecimal granted, BigDecimal paidOut, BigDecimal daysPerWeek) {
        return new WeeksTransfer(entitled.subtract(granted).subtract(paidOut), daysPerWeek);
    }

    public BigDecimal weeks() {
        return days.divide(daysPerWeek, WEEKS_SCALE, RoundingMode.HALF_UP);
    }

    public BigDecimal inDaysOf(BigDecimal otherDaysPerWeek) {
        return days.multiply(otherDaysPerWeek).divide(daysPerWeek, LeaveCharge.SCALE, RoundingMode.HALF_UP);
    }
}
