package dev.secondment.leave.policy.domain;

import java.math.BigDecimal;
import java.util.Set;

/**
 * What a whole leave year of such days brings at least, because the law or a promise says so.
 *
 * @param pausedBy leave whose days do not count for it either, by the same law or promise; all others do, whatever the
 *     policy says that grants the leave
 */
public record Floor(BigDecimal days, Set<Accrual.Pause> pausedBy) {
    static final Floor NONE = new Floor(Standing.NO_DAYS, Set.of());

    public Floor {
        pausedBy = Set.copyOf(pausedBy);
    }

    /** Whether leave that is earned by a policy can come to less. */
    boolean isAbove(BigDecimal annualDays, Set<Accrual.Pause> paused) {
        return annualDays.compareTo(days) < 0 || (days.signum() > 0 && !pausedBy.containsAll(paused));
    }
}
