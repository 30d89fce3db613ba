package dev.secondment.leave.policy.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Of what home grants and what the host states, rule by rule, the one that is better for the person. A rule of which the
 * host says nothing is home's; the leave year is always home's.
 */
final class Favourable {
    /** Best first: what a part of the year earns, and what rounding makes of it. */
    private static final List<Proration> PRORATIONS =
            List.of(Proration.WHOLE_YEAR, Proration.STARTED_MONTHS, Proration.EXACT_DAYS, Proration.FULL_MONTHS);

    private static final List<Rounding> ROUNDINGS =
            List.of(Rounding.UP_HALF, Rounding.BURLG, Rounding.UP_TENTH, Rounding.HALF_UP_HALF, Rounding.NONE);
    /** Sooner first; and what does not earn leave at both employers alone earns none. */
    private static final Comparator<Accrual> ACCRUALS = Comparator.comparing(Accrual::onlyEarned)
            .thenComparing(Accrual::waitingMonths)
            .thenComparing(Accrual::frequency, Comparator.reverseOrder());

    private Favourable() {}

    /** The amount is a matter of its own. */
    static PolicyRules of(PolicyRules home, StatedRules host) {
        return new PolicyRules(
                home.amount(),
                home.leaveYearStart(),
                earlier(home.proration(), host.proration(), PRORATIONS),
                earlier(home.rounding(), host.rounding(), ROUNDINGS),
                accrual(home.accrual(), host.accrual()),
                carryOver(home.carryOver(), host.carryOver()),
                // No order is better for everybody: what lapses first goes first in each.
                home.drawOrder(),
                host.negativeLimit() == null
                        ? home.negativeLimit()
                        : home.negativeLimit().max(host.negativeLimit()),
                home.requests(),
                sickness(home.sickness(), host.sickness()));
    }

    private static <T> T earlier(T home, @Nullable T host, List<T> bestFirst) {
        return host != null && bestFirst.indexOf(host) < bestFirst.indexOf(home) ? host : home;
    }

    private static Accrual accrual(Accrual home, @Nullable Accrual host) {
        if (host == null) {
            return home;
        }
        Set<Accrual.Pause> both = new HashSet<>(home.pausedBy());
        both.retainAll(host.pausedBy());
        return (ACCRUALS.compare(host, home) < 0 ? host : home).pausedBy(both);
    }

    private static @Nullable CarryOver carryOver(@Nullable CarryOver home, @Nullable CarryOver host) {
        if (home == null || host == null) {
            return home == null ? host : home;
        }
        return new CarryOver(
                most(home.maxDays(), host.maxDays()),
                home.usableFor() == null || host.usableFor() == null
                        ? null
                        : longest(home.usableFor(), host.usableFor()),
                home.onlyAfterNotice() || host.onlyAfterNotice(),
                home.afterIllness() == null || host.afterIllness() == null
                        ? StatedRules.first(home.afterIllness(), host.afterIllness())
                        : longest(home.afterIllness(), host.afterIllness()),
                most(home.weeksAfterIllness(), host.weeksAfterIllness()));
    }

    /** Nothing is no limit. */
    private static @Nullable BigDecimal most(@Nullable BigDecimal home, @Nullable BigDecimal host) {
        return home == null || host == null ? null : home.max(host);
    }

    private static Period longest(Period home, Period host) {
        LocalDate any = LocalDate.of(2001, 1, 1);
        return any.plus(host).isAfter(any.plus(home)) ? host : home;
    }

    private static SicknessRules sickness(SicknessRules home, StatedSickness host) {
        Integer later = host.certificateAfterDays();
        boolean laterIsBetter =
                later != null && home.certificateAfterDays() != null && later > home.certificateAfterDays();
        return new SicknessRules(
                laterIsBetter ? later : home.certificateAfterDays(),
                home.certificateToRecredit() && !Boolean.FALSE.equals(host.certificateToRecredit()),
                home.longAfterDays());
    }
}
