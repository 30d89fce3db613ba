package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.calendar.domain.LeaveYear;
import dev.secondment.leave.entitlement.domain.YearShares.Share;
import dev.secondment.leave.policy.domain.Accrual.Pause;
import dev.secondment.leave.policy.domain.Segment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What each segment of a year earns of a year's amount: its share, without the part of its periods on which leave is not
 * earned. Days are taken out one by one, however the year is counted, and in the measure in which leave is credited:
 * calendar days, or the periods of those that accrue, so that a whole month without earning is worth just that month.
 */
final class YearEarnings {
    private static final int DIVISION_SCALE = 12;

    private final List<Segment> segments;
    private final List<Share> shares;
    private final List<AccrualPeriod> periods;
    private final Pauses pauses;

    YearEarnings(LeaveYear year, List<Segment> segments, List<AccrualPeriod> periods, Pauses pauses) {
        this.segments = segments;
        this.shares = YearShares.of(year, segments);
        this.periods = periods;
        this.pauses = pauses;
    }

    BigDecimal of(int segment, BigDecimal annual, Set<Pause> pausedBy) {
        BigDecimal share = shares.get(segment).of(annual);
        BigDecimal whole = weight(segment, periods, Set.of());
        BigDecimal earned = weight(segment, periods, pausedBy);
        return earned.compareTo(whole) == 0
                ? share
                : share.multiply(earned).divide(whole, DIVISION_SCALE, RoundingMode.HALF_UP);
    }

    YearParts parts(int segment) {
        Set<Pause> pausedBy = pausedBy(segment);
        return YearParts.of(segments.get(segment), annual -> of(segment, annual, pausedBy));
    }

    /** What the law or a promise brings at least, less what earns nothing by that law or promise itself. */
    BigDecimal floor(int segment) {
        return segments.get(segment).floors().stream()
                .map(floor -> of(segment, floor.days(), floor.pausedBy()))
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    /** How much of a segment is earned by the end of the first few periods, in the measure of {@link #weight(int)}. */
    BigDecimal weight(int segment, int periodsElapsed) {
        return weight(segment, periods.subList(0, periodsElapsed), pausedBy(segment));
    }

    BigDecimal weight(int segment) {
        return weight(segment, periods.size());
    }

    private Set<Pause> pausedBy(int segment) {
        return segments.get(segment).rules().accrual().pausedBy();
    }

    private BigDecimal weight(int segment, List<AccrualPeriod> elapsed, Set<Pause> pausedBy) {
        return elapsed.stream()
                .map(period -> period.within(segments.get(segment), pauses, pausedBy))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
