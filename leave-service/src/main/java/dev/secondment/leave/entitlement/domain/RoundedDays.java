package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.policy.domain.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Days as a policy rounds them. What is beyond four decimals is noise of divisions, and never rounded up. */
final class RoundedDays {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private RoundedDays() {}

    static BigDecimal of(BigDecimal exact, Rounding rounding) {
        BigDecimal days = plain(exact);
        return switch (rounding) {
            case NONE -> days;
            case UP_HALF -> plain(halves(days, RoundingMode.CEILING));
            case HALF_UP_HALF -> plain(halves(days, RoundingMode.HALF_UP));
            case UP_TENTH -> plain(days.setScale(1, RoundingMode.CEILING));
            case BURLG -> burlg(days);
        };
    }

    static BigDecimal plain(BigDecimal days) {
        return days.setScale(LeaveCharge.SCALE, RoundingMode.HALF_UP);
    }

    private static BigDecimal halves(BigDecimal days, RoundingMode mode) {
        return days.multiply(TWO).setScale(0, mode).divide(TWO, 1, RoundingMode.UNNECESSARY);
    }

    private static BigDecimal burlg(BigDecimal days) {
        BigDecimal whole = days.setScale(0, RoundingMode.FLOOR);
        return days.subtract(whole).compareTo(HALF) >= 0 ? plain(whole.add(BigDecimal.ONE)) : days;
    }
}
