package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.policy.domain.Bucket;
import dev.secondment.leave.policy.domain.Segment;
import dev.secondment.leave.terms.domain.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** An amount of leave, taken apart by bucket and by whose books it is in. */
record YearParts(Map<Part, BigDecimal> days) {
    static final YearParts NOTHING = new YearParts(Map.of());

    record Part(Bucket bucket, Side employer) {

        Grant grant(String key, LocalDate effectiveDate, BigDecimal days) {
            return new Grant(Grant.planned(key), EntryKind.ENTITLEMENT, bucket, employer, effectiveDate, days, null);
        }
    }

    /** The statutory minimum is home's as far as home grants anything. */
    static YearParts of(Segment segment, UnaryOperator<BigDecimal> earned) {
        BigDecimal home = segment.annualDays().subtract(segment.hostDays());
        BigDecimal statutory = segment.statutoryDays().min(segment.annualDays());
        BigDecimal statutoryAtHome = statutory.min(home);
        BigDecimal statutoryAtHost = statutory.subtract(statutoryAtHome);
        YearParts parts = new YearParts(new LinkedHashMap<>());
        parts.put(Bucket.STATUTORY, Side.HOME, earned.apply(statutoryAtHome));
        parts.put(Bucket.STATUTORY, Side.HOST, earned.apply(statutoryAtHost));
        parts.put(Bucket.CONTRACTUAL, Side.HOME, earned.apply(home.subtract(statutoryAtHome)));
        parts.put(Bucket.CONTRACTUAL, Side.HOST, earned.apply(segment.hostDays().subtract(statutoryAtHost)));
        return parts;
    }

    private void put(Bucket bucket, Side employer, BigDecimal amount) {
        if (amount.signum() != 0) {
            days.put(new Part(bucket, employer), amount);
        }
    }

    static YearParts sum(Collection<YearParts> all) {
        Map<Part, BigDecimal> sums = new LinkedHashMap<>();
        all.forEach(parts -> parts.days.forEach((part, amount) -> sums.merge(part, amount, BigDecimal::add)));
        return new YearParts(sums);
    }

    BigDecimal sum() {
        return days.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    YearParts minus(YearParts other) {
        Map<Part, BigDecimal> rest = new LinkedHashMap<>(days);
        other.days.forEach((part, amount) -> rest.merge(part, amount.negate(), BigDecimal::add));
        return new YearParts(rest);
    }

    /** Four decimals each, and together a total; what rounding adds or takes is in the one part that bears it. */
    YearParts rounded(BigDecimal total, Part remainder) {
        Map<Part, BigDecimal> rounded = new LinkedHashMap<>();
        days.forEach((part, amount) -> rounded.put(part, RoundedDays.plain(amount)));
        BigDecimal sum = new YearParts(rounded).sum();
        rounded.merge(remainder, total.subtract(sum), BigDecimal::add);
        return new YearParts(rounded);
    }
}
