package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.calendar.domain.LeaveYear;
import dev.secondment.leave.policy.domain.Accrual;
import dev.secondment.leave.policy.domain.Segment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A stretch of a leave year for which leave is credited, on its last day. Each begins on a day that is counted from the
 * first of the year, never from the period before; where a month does not have that day, on the last it has.
 *
 * @param weight against the other periods of the year: months are worth the same however long they are
 */
record AccrualPeriod(LocalDate first, LocalDate last, int weight) {
    private static final int DIVISION_SCALE = 12;

    static List<AccrualPeriod> of(LeaveYear year, Accrual.Frequency frequency) {
        return switch (frequency) {
            case YEARLY, BY_HOURS -> List.of(new AccrualPeriod(year.first(), year.last(), 1));
            case HALF_YEARLY -> alike(year, months(year, 6));
            case MONTHLY -> alike(year, months(year, 1));
            case HALF_MONTHLY -> alike(year, halfMonths(year));
            case WEEKLY -> byDays(year, days(year, 7));
            case DAILY -> byDays(year, days(year, 1));
        };
    }

    private static Stream<LocalDate> months(LeaveYear year, int step) {
        return IntStream.iterate(0, month -> month < 12, month -> month + step).mapToObj(year.first()::plusMonths);
    }

    private static Stream<LocalDate> halfMonths(LeaveYear year) {
        return months(year, 1).flatMap(first -> Stream.of(first, first.plusDays(15)));
    }

    private static Stream<LocalDate> days(LeaveYear year, int step) {
        return IntStream.iterate(0, day -> day < year.days(), day -> day + step).mapToObj(year.first()::plusDays);
    }

    private static List<AccrualPeriod> alike(LeaveYear year, Stream<LocalDate> starts) {
        return byDays(year, starts).stream()
                .map(period -> new AccrualPeriod(period.first, period.last, 1))
                .toList();
    }

    private static List<AccrualPeriod> byDays(LeaveYear year, Stream<LocalDate> starts) {
        List<LocalDate> first = starts.toList();
        List<AccrualPeriod> periods = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            LocalDate last = i + 1 < first.size() ? first.get(i + 1).minusDays(1) : year.last();
            periods.add(new AccrualPeriod(first.get(i), last, days(first.get(i), last)));
        }
        return periods;
    }

    /** How much of it lies in a segment and is not paused, by weight. */
    BigDecimal within(Segment segment, Pauses pauses, Set<Accrual.Pause> pausedBy) {
        LocalDate from = first.isAfter(segment.from()) ? first : segment.from();
        LocalDate to = last.isBefore(segment.to()) ? last : segment.to();
        return to.isBefore(from)
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(weight * (2L * days(from, to) - pauses.halfDays(from, to, pausedBy)))
                        .divide(BigDecimal.valueOf(2L * days(first, last)), DIVISION_SCALE, RoundingMode.HALF_UP);
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) (to.toEpochDay() - from.toEpochDay()) + 1;
    }
}
