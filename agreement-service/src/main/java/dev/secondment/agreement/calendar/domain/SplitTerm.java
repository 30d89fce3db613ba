package dev.secondment.agreement.calendar.domain;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A limit used up in several stretches (R-TM-4, BGB 191). Whole months of a stretch count as months; what is left over of
 * several stretches makes a month with every thirty days. Of a limit in years every day counts, and a year has 365.
 */
public final class SplitTerm {
    private static final int MONTH = 30;
    private static final int YEAR = 365;

    private SplitTerm() {}

    /** Whole months and the days left over, at most 29 of them. */
    public record Used(int months, int days) {

        public Used {
            if (months < 0 || days < 0 || days >= MONTH) {
                throw new IllegalArgumentException(months + " months and " + days + " days");
            }
        }

        public static Used of(Days stretch) {
            int months = 0;
            LocalDate wholeMonthsEnd = stretch.first().minusDays(1);
            for (LocalDate next = monthsEnd(stretch, 1);
                    !next.isAfter(stretch.last());
                    next = monthsEnd(stretch, months + 1)) {
                months++;
                wholeMonthsEnd = next;
            }
            long days = wholeMonthsEnd.until(stretch.last(), ChronoUnit.DAYS);
            return ofDays((long) months * MONTH + days);
        }

        public Used plus(Used other) {
            return ofDays(inDays() + other.inDays());
        }

        private static LocalDate monthsEnd(Days stretch, int months) {
            return TermLength.lastDay(stretch.first(), Period.ofMonths(months));
        }

        static Used ofDays(long days) {
            return new Used(Math.toIntExact(days / MONTH), Math.toIntExact(days % MONTH));
        }

        long inDays() {
            return (long) months * MONTH + days;
        }
    }

    /** What is left of a limit in months; nothing when it is used up. */
    public static Used left(Period limit, List<Days> earlier) {
        long used = earlier.stream().map(Used::of).mapToLong(Used::inDays).sum();
        return Used.ofDays(Math.max(0, limit.toTotalMonths() * MONTH + limit.get(ChronoUnit.DAYS) - used));
    }

    /** The last day on which a further stretch may end; the day before its first when nothing is left. */
    public static LocalDate lastDay(LocalDate start, Period limit, List<Days> earlier) {
        refuseOverlaps(start, earlier);
        if (earlier.isEmpty()) {
            return TermLength.lastDay(start, limit);
        }
        if (limit.getYears() > 0 && limit.getMonths() == 0) {
            long used = earlier.stream().mapToLong(Days::count).sum();
            return start.plusDays(Math.max(0, (long) limit.getYears() * YEAR + limit.get(ChronoUnit.DAYS) - used))
                    .minusDays(1);
        }
        Used left = left(limit, earlier);
        return TermLength.lastDay(start, Period.of(0, left.months(), left.days()));
    }

    private static void refuseOverlaps(LocalDate start, List<Days> earlier) {
        for (int i = 0; i < earlier.size(); i++) {
            Days stretch = earlier.get(i);
            if (!stretch.last().isBefore(start)
                    || earlier.subList(0, i).stream().anyMatch(stretch::overlap)) {
                throw new IllegalArgumentException(stretch + " overlaps: a day counts once");
            }
        }
    }
}
