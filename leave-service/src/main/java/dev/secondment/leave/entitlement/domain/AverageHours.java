package dev.secondment.leave.entitlement.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What somebody without regular hours would have worked while ill or on leave that the law gives: the average hours of a
 * week of the 52 weeks before the absence began (Working Time Regulations 1998, regulation 15C). Weeks with any such
 * absence are left out and earlier ones looked at instead, 104 weeks back at most; weeks of which nobody reported hours
 * are not known and not counted, weeks without work are.
 */
final class AverageHours {
    private static final int WEEKS = 52;
    private static final int LOOKED_BACK = 104;
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int DIVISION_SCALE = 12;

    private final List<HoursWorked> reported;
    private final Set<LocalDate> absent;
    private final Map<LocalDate, BigDecimal> ofAbsence = new TreeMap<>();
    private final Map<HoursWorked, BigDecimal> perDay = new HashMap<>();

    /** @param absent all days of illness and of leave that the law gives */
    AverageHours(List<HoursWorked> reported, Set<LocalDate> absent) {
        this.reported = List.copyOf(reported);
        this.absent = Set.copyOf(absent);
    }

    /** @param hours that stand for the days of absence, to be added to those that were worked */
    record Averaged(int days, BigDecimal hours) {}

    Averaged within(HoursWorked period) {
        List<LocalDate> days = period.from()
                .datesUntil(period.to().plusDays(1))
                .filter(absent::contains)
                .toList();
        BigDecimal weeks = days.stream()
                .map(day -> ofAbsence.computeIfAbsent(beginningOf(day), this::perWeekBefore))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Averaged(
                days.size(), weeks.divide(BigDecimal.valueOf(DAYS_OF_A_WEEK), DIVISION_SCALE, RoundingMode.HALF_UP));
    }

    private LocalDate beginningOf(LocalDate day) {
        LocalDate first = day;
        while (absent.contains(first.minusDays(1))) {
            first = first.minusDays(1);
        }
        return first;
    }

    private BigDecimal perWeekBefore(LocalDate firstDay) {
        BigDecimal sum = BigDecimal.ZERO;
        int weeks = 0;
        for (int back = 1; back <= LOOKED_BACK && weeks < WEEKS; back++) {
            Optional<BigDecimal> week = week(firstDay.minusWeeks(back));
            if (week.isPresent()) {
                sum = sum.add(week.get());
                weeks++;
            }
        }
        return weeks == 0 ? sum : sum.divide(BigDecimal.valueOf(weeks), DIVISION_SCALE, RoundingMode.HALF_UP);
    }

    /** Nothing where the week is not known, or is left out. */
    private Optional<BigDecimal> week(LocalDate first) {
        BigDecimal hours = BigDecimal.ZERO;
        for (int i = 0; i < DAYS_OF_A_WEEK; i++) {
            LocalDate day = first.plusDays(i);
            Optional<HoursWorked> period =
                    reported.stream().filter(worked -> worked.contains(day)).findFirst();
            if (period.isEmpty() || absent.contains(day)) {
                return Optional.empty();
            }
            hours = hours.add(perDay.computeIfAbsent(period.get(), this::perDay));
        }
        return Optional.of(hours);
    }

    /** Hours are known by pay period; within one they count alike for each day on which the person was not absent. */
    private BigDecimal perDay(HoursWorked period) {
        long days = period.from()
                .datesUntil(period.to().plusDays(1))
                .filter(day -> !absent.contains(day))
                .count();
        return period.hours().divide(BigDecimal.valueOf(days), DIVISION_SCALE, RoundingMode.HALF_UP);
    }
}
