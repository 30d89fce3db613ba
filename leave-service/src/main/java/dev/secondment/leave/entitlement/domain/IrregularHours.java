package dev.secondment.leave.entitlement.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Leave of people without regular hours: a share of the hours worked in a pay period. */
public final class IrregularHours {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private IrregularHours() {}

    /** To the nearest hour, thirty minutes up: of 63 hours at 12.07 % eight. */
    public static int leaveHours(BigDecimal hoursWorked, BigDecimal percent) {
        return hoursWorked
                .multiply(percent)
                .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    public static BigDecimal days(int leaveHours, int minutesPerDay) {
        return BigDecimal.valueOf(leaveHours)
                .multiply(MINUTES)
                .divide(BigDecimal.valueOf(minutesPerDay), 4, RoundingMode.HALF_UP);
    }
}
