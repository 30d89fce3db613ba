package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.LeaveYear;
import dev.secondment.leave.entitlement.domain.YearParts.Part;
import dev.secondment.leave.policy.domain.Accrual.Frequency;
import dev.secondment.leave.policy.domain.Bucket;
import dev.secondment.leave.policy.domain.PolicyRules;
import dev.secondment.leave.policy.domain.Segment;
import dev.secondment.leave.terms.domain.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The leave of one year: what each of its segments earns, by bucket and by whose books, and when it is credited. The sum
 * of all segments is rounded, once, so that no way of cutting the year changes what it is worth. It is made of what holds
 * now alone, whatever was planned before; the ledger posts the differences.
 *
 * @param total of the grants
 */
public record EntitlementPlan(LeaveYear year, List<Segment> segments, List<Grant> grants, BigDecimal total) {
    private static final String FLOOR_REASON =
            "The parts of the year come to less than the statutory minimum or the amount that the person is promised.";

    private static final String TAKEN_REASON = "Granted and taken before the change, and not claimed back.";

    public EntitlementPlan {
        segments = List.copyOf(segments);
        grants = List.copyOf(grants);
    }

    /** @param spells leave on which, if a segment's policy says so, nothing is earned */
    public static EntitlementPlan of(LeaveYear year, List<Segment> segments, List<LeaveSpell> spells) {
        Pauses pauses = new Pauses(spells);
        if (segments.isEmpty() || leading(segments).accrual().frequency() == Frequency.BY_HOURS) {
            return new EntitlementPlan(year, segments, List.of(), RoundedDays.plain(BigDecimal.ZERO));
        }
        PolicyRules rules = leading(segments);
        List<AccrualPeriod> periods = AccrualPeriod.of(year, rules.accrual().frequency());
        YearEarnings earnings = new YearEarnings(year, segments, periods, pauses);
        List<YearParts> parts =
                IntStream.range(0, segments.size()).mapToObj(earnings::parts).toList();
        BigDecimal total = RoundedDays.of(YearParts.sum(parts).sum(), rules.rounding());
        Part remainder = remainder(segments, parts);
        List<Grant> grants = new ArrayList<>(
                rules.accrual().frequency() == Frequency.YEARLY
                        ? atOnce(segments, parts, total, remainder)
                        : new AccruedLeave(periods, earnings, parts).grants(total, rules.rounding(), remainder));
        grants.replaceAll(grant -> grant.because(reason(pauses.halfDays(segments))));
        BigDecimal missing = floor(segments.size(), earnings).subtract(total).max(BigDecimal.ZERO);
        if (missing.signum() > 0) {
            grants.add(new Grant(
                    Grant.planned("floor"),
                    EntryKind.ADJUSTMENT,
                    remainder.bucket(),
                    Side.HOME,
                    segments.getFirst().from(),
                    missing,
                    FLOOR_REASON));
        }
        return new EntitlementPlan(year, segments, grants, total.add(missing));
    }

    private static @Nullable String reason(long pausedHalfDays) {
        return pausedHalfDays == 0
                ? null
                : "Without " + Days.text(LeaveCharge.daysOf((int) pausedHalfDays))
                        + " calendar days of leave on which none is earned.";
    }

    /** The same, and no less than has been taken already. */
    EntitlementPlan keeping(BigDecimal taken) {
        BigDecimal missing = taken.subtract(total);
        if (segments.isEmpty() || missing.signum() <= 0) {
            return this;
        }
        List<Grant> kept = new ArrayList<>(grants);
        kept.add(new Grant(
                Grant.planned("taken"),
                EntryKind.ADJUSTMENT,
                Bucket.CONTRACTUAL,
                Side.HOME,
                segments.getFirst().from(),
                missing,
                TAKEN_REASON));
        return new EntitlementPlan(year, segments, kept, total.add(missing));
    }

    /** Rounding and accrual are one for the year: those of its longest segment. */
    private static PolicyRules leading(List<Segment> segments) {
        return segments.stream()
                .max(Comparator.comparingInt(Segment::days))
                .orElseThrow()
                .rules();
    }

    private static BigDecimal floor(int segments, YearEarnings earnings) {
        return RoundedDays.plain(
                IntStream.range(0, segments).mapToObj(earnings::floor).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Rounding is the last employer's, and no matter of the statutory minimum unless there is nothing else. */
    private static Part remainder(List<Segment> segments, List<YearParts> parts) {
        List<Bucket> buckets = YearParts.sum(parts).days().keySet().stream()
                .map(Part::bucket)
                .distinct()
                .toList();
        return new Part(
                buckets.equals(List.of(Bucket.STATUTORY)) ? Bucket.STATUTORY : Bucket.CONTRACTUAL,
                segments.getLast().employer());
    }

    /** Each employer's on the first day on which it grants anything. */
    private static List<Grant> atOnce(List<Segment> segments, List<YearParts> parts, BigDecimal total, Part remainder) {
        List<Grant> grants = new ArrayList<>();
        YearParts.sum(parts).rounded(total, remainder).days().forEach((part, days) -> {
            LocalDate from = IntStream.range(0, segments.size())
                    .filter(i -> parts.get(i).days().keySet().stream()
                            .anyMatch(other -> other.employer() == part.employer()))
                    .mapToObj(i -> segments.get(i).from())
                    .findFirst()
                    .orElseGet(() -> segments.getFirst().from());
            if (days.signum() != 0) {
                grants.add(part.grant("year", from, days));
            }
        });
        return grants;
    }
}
