package dev.secondment.leave.policy.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * When in its year leave is earned.
 *
 * @param onlyEarned whether leave can be taken only once it is earned by its first day
 * @param waitingMonths months at the employer before more than the earned part can be taken: six in Germany, BUrlG 4
 * @param percentOfHours leave in percent of the hours worked, such as 12.07 for irregular hours; only with BY_HOURS
 */
public record Accrual(
        Frequency frequency,
        boolean onlyEarned,
        int waitingMonths,
        @Nullable BigDecimal percentOfHours) {

    public static final Accrual AT_ONCE = new Accrual(Frequency.YEARLY, false, 0, null);

    /** How often a part is credited. */
    public enum Frequency {
        DAILY,
        WEEKLY,
        HALF_MONTHLY,
        MONTHLY,
        HALF_YEARLY,
        YEARLY,
        /** With the hours that are reported. */
        BY_HOURS
    }
}
