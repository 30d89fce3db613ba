package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.entitlement.domain.AverageHours.Averaged;
import dev.secondment.leave.entitlement.domain.Incapacities.Incapacity;
import dev.secondment.leave.policy.domain.Bucket;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Leave of somebody without regular hours: what was worked in each pay period and, for days of illness and of leave that
 * the law gives, what is worked on average. It is made of what is known now alone: when an absence or the hours of an
 * earlier period change, the ledger gets the difference.
 */
public final class EarnedHours {
    private final List<HoursWorked> reported;
    private final AverageHours average;

    public EarnedHours(List<HoursWorked> reported, List<Incapacity> ill, List<LeaveSpell> leave) {
        this.reported = List.copyOf(reported);
        this.average = new AverageHours(reported, absent(ill, leave));
    }

    public List<HoursWorked> reported() {
        return reported;
    }

    /** An illness without an end goes on as far as hours are reported. */
    private Set<LocalDate> absent(List<Incapacity> ill, List<LeaveSpell> leave) {
        LocalDate end =
                reported.stream().map(HoursWorked::to).max(LocalDate::compareTo).orElse(LocalDate.MIN);
        Set<LocalDate> days = new HashSet<>();
        ill.forEach(illness -> days(illness.firstDay(), illness.lastDay() == null ? end : illness.lastDay())
                .forEach(days::add));
        leave.stream()
                .filter(spell -> spell.kind().isStatutory())
                .forEach(spell -> days(
                                spell.slots().first().date(),
                                spell.slots().last().date())
                        .forEach(days::add));
        return days;
    }

    private static Stream<LocalDate> days(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? Stream.empty() : first.datesUntil(last.plusDays(1));
    }

    /**
     * What has to be posted so that a period's leave stands in the ledger. The hours worked and those on average are
     * rounded once, together.
     *
     * @param percent of the hours, as the policy says
     */
    public List<Booking> towards(YearBook year, HoursWorked period, BigDecimal percent, int minutesPerDay) {
        Averaged away = average.within(period);
        BigDecimal hours = period.hours().add(away.hours());
        BigDecimal earned = IrregularHours.days(IrregularHours.leaveHours(hours, percent), minutesPerDay);
        BigDecimal posted =
                year.sum(entry -> entry.grantKey().filter(period.key()::equals).isPresent());
        BigDecimal difference = earned.subtract(posted);
        boolean statutory = year.segments().stream()
                .anyMatch(segment -> segment.statutoryDays().signum() > 0);
        return difference.signum() == 0
                ? List.of()
                : List.of(new Booking(
                        EntryKind.ENTITLEMENT,
                        new Pot(statutory ? Bucket.STATUTORY : Bucket.CONTRACTUAL, null),
                        year.employerOn(period.from()),
                        difference,
                        period.to(),
                        Booking.Cause.keyed(period.key(), reason(period, away))));
    }

    private static String reason(HoursWorked period, Averaged away) {
        String worked = period.hours().stripTrailingZeros().toPlainString() + " hours worked";
        return away.days() == 0
                ? worked
                : worked + " and "
                        + away.hours().setScale(2, RoundingMode.HALF_UP).toPlainString() + " on average for "
                        + away.days() + " days of absence";
    }
}
