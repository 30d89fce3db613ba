package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.policy.domain.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Leave credited period by period. What is earned until the end of a period is rounded as a whole, and the period is
 * credited with what the periods before it were not: so the last one always makes the year whole, and no rounding adds
 * up.
 */
final class AccruedLeave {
    private static final int DIVISION_SCALE = 12;

    private final List<AccrualPeriod> periods;
    private final YearEarnings earnings;
    private final List<YearParts> parts;

    AccruedLeave(List<AccrualPeriod> periods, YearEarnings earnings, List<YearParts> parts) {
        this.periods = periods;
        this.earnings = earnings;
        this.parts = parts;
    }

    List<Grant> grants(BigDecimal total, Rounding rounding, YearParts.Part remainder) {
        List<Grant> grants = new ArrayList<>();
        YearParts before = YearParts.NOTHING;
        for (int k = 0; k < periods.size(); k++) {
            AccrualPeriod period = periods.get(k);
            YearParts earned = earnedBy(k);
            boolean last = k == periods.size() - 1;
            YearParts now = earned.rounded(last ? total : RoundedDays.of(earned.sum(), rounding), remainder);
            now.minus(before).days().forEach((part, days) -> {
                if (days.signum() != 0) {
                    grants.add(part.grant("until-" + period.last(), period.last(), days));
                }
            });
            before = now;
        }
        return grants;
    }

    private YearParts earnedBy(int k) {
        Map<YearParts.Part, BigDecimal> earned = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal elapsed = earnings.weight(i, k + 1);
            BigDecimal whole = earnings.weight(i);
            parts.get(i)
                    .days()
                    .forEach((part, days) -> earned.merge(
                            part,
                            days.multiply(elapsed).divide(whole, DIVISION_SCALE, RoundingMode.HALF_UP),
                            BigDecimal::add));
        }
        return new YearParts(earned);
    }
}
