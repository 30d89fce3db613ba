package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.calendar.domain.LeaveYear;
import dev.secondment.leave.policy.domain.Proration;
import dev.secondment.leave.policy.domain.Segment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntBiFunction;

/**
 * How much of the year's leave each segment earns. Months are counted through from the first day of segments that follow
 * each other, so that a month in which one ends and the next begins is neither lost nor counted twice.
 */
final class YearShares {
    private static final int DIVISION_SCALE = 12;
    private static final int MONTHS = 12;

    private YearShares() {}

    /** A part of the year, kept as a fraction until an amount is known. */
    record Share(long part, long whole) {

        BigDecimal of(BigDecimal amount) {
            return amount.multiply(BigDecimal.valueOf(part))
                    .divide(BigDecimal.valueOf(whole), DIVISION_SCALE, RoundingMode.HALF_UP);
        }
    }

    static List<Share> of(LeaveYear year, List<Segment> segments) {
        int known = segments.stream().mapToInt(Segment::days).sum();
        List<Share> shares = new ArrayList<>();
        LocalDate counted = year.first();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (i == 0 || !follows(segments.get(i - 1), segment)) {
                counted = segment.from();
            }
            shares.add(
                    switch (segment.rules().proration()) {
                        case WHOLE_YEAR -> new Share(segment.days(), known);
                        case EXACT_DAYS -> new Share(segment.days(), year.days());
                        case FULL_MONTHS -> months(Months::completed, counted, segment);
                        case STARTED_MONTHS -> months(Months::started, counted, segment);
                    });
        }
        return shares;
    }

    private static boolean follows(Segment before, Segment segment) {
        Proration proration = segment.rules().proration();
        return before.to().plusDays(1).equals(segment.from()) && before.rules().proration() == proration;
    }

    /** What the segment adds to the months counted through from the first of those that it follows. */
    private static Share months(ToIntBiFunction<LocalDate, LocalDate> count, LocalDate counted, Segment segment) {
        int before = segment.from().equals(counted)
                ? 0
                : count.applyAsInt(counted, segment.from().minusDays(1));
        return new Share(count.applyAsInt(counted, segment.to()) - before, MONTHS);
    }
}
