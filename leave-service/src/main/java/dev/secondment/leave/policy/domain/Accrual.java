package dev.secondment.leave.policy.domain;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When in its year leave is earned.
 *
 * @param onlyEarned whether leave can be taken only once it is earned by its first day
 * @param waitingMonths months at the employer before more than the earned part can be taken: six in Germany, BUrlG 4
 * @param percentOfHours leave in percent of the hours worked, such as 12.07 for irregular hours; only with BY_HOURS
 * @param pausedBy leave whose days earn none
 */
public record Accrual(
        Frequency frequency,
        boolean onlyEarned,
        int waitingMonths,
        @Nullable BigDecimal percentOfHours,
        Set<Pause> pausedBy) {

    public static final Accrual AT_ONCE = new Accrual(Frequency.YEARLY, false, 0, null);

    public Accrual {
        pausedBy = Set.copyOf(pausedBy);
    }

    /** Earned on every day, whatever leave it is. */
    public Accrual(Frequency frequency, boolean onlyEarned, int waitingMonths, @Nullable BigDecimal percentOfHours) {
        this(frequency, onlyEarned, waitingMonths, percentOfHours, Set.of());
    }

    Accrual pausedBy(Set<Pause> others) {
        return new Accrual(frequency, onlyEarned, waitingMonths, percentOfHours, others);
    }

    /**
     * Leave that an employer grants and need not: of its days a policy may say that they earn no leave. Sickness is not
     * among them, since leave is earned on sick days as on worked ones (CJEU C-350/06, Schultz-Hoff; C-282/10,
     * Dominguez), nor is leave that the law gives for a cause, maternity above all (CJEU C-342/01, Merino Gomez).
     */
    public enum Pause {
        UNPAID,
        STUDY,
        REST_AND_RECUPERATION,
        HOME_TRAVEL
    }

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
