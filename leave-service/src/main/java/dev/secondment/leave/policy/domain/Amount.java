package dev.secondment.leave.policy.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Annual leave in weeks, so that it fits every working pattern: somebody who works three days a week has three days for
 * each week.
 *
 * @param weeks of leave in a whole leave year; 30 days for somebody who works five days a week are six
 * @param atMostDays never more days than these, such as 28 in the United Kingdom
 */
public record Amount(BigDecimal weeks, @Nullable BigDecimal atMostDays) {
    private static final int SCALE = 4;
    /** Fine enough that days come back as they were given. */
    private static final int WEEKS_SCALE = 10;

    public Amount {
        weeks = weeks.setScale(WEEKS_SCALE, RoundingMode.HALF_UP);
        atMostDays = atMostDays == null ? null : atMostDays.setScale(SCALE, RoundingMode.HALF_UP);
    }

    public static Amount ofDays(BigDecimal days, BigDecimal daysPerWeek) {
        return new Amount(days.divide(daysPerWeek, WEEKS_SCALE, RoundingMode.HALF_UP), null);
    }

    /** In days of somebody who works so many days a week, four decimals. */
    public BigDecimal days(BigDecimal daysPerWeek) {
        BigDecimal days = weeks.multiply(daysPerWeek).setScale(SCALE, RoundingMode.HALF_UP);
        return atMostDays == null ? days : days.min(atMostDays);
    }
}
