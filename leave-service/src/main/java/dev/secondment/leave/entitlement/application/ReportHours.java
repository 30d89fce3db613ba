package dev.secondment.leave.entitlement.application;

import dev.secondment.leave.entitlement.application.BalanceDesk.Opened;
import dev.secondment.leave.entitlement.domain.BalanceProblem;
import dev.secondment.leave.entitlement.domain.BalanceRejected;
import dev.secondment.leave.entitlement.domain.Booking;
import dev.secondment.leave.entitlement.domain.EntryKind;
import dev.secondment.leave.entitlement.domain.HoursWorked;
import dev.secondment.leave.entitlement.domain.IrregularHours;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.entitlement.domain.Pot;
import dev.secondment.leave.entitlement.domain.YearBook;
import dev.secondment.leave.policy.domain.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Home HR reports the hours that somebody without regular hours worked in a pay period; leave follows from them. The same
 * period again corrects it.
 */
@ApplicationScoped
public class ReportHours {
    private static final int USUAL_MINUTES_PER_DAY = 480;

    private final BalanceDesk desk;

    ReportHours(BalanceDesk desk) {
        this.desk = desk;
    }

    public record Command(UUID agreementId, HoursWorked period, BigDecimal hours) {}

    @Transactional
    public PostedView handle(Command command) {
        Opened opened = desk.open(command.agreementId(), LeaveKind.ANNUAL);
        HoursWorked period = command.period();
        Book book = opened.book();
        if (period.to().isBefore(period.from()) || !book.yearOf(period.from()).equals(book.yearOf(period.to()))) {
            throw new BalanceRejected(BalanceProblem.INVALID_PERIOD, period.from() + " to " + period.to() + ".");
        }
        YearBook year = opened.in(book.yearOf(period.from()).year());
        BigDecimal percent = Optional.ofNullable(
                        book.enrolments().rulesOn(period.from()).accrual().percentOfHours())
                .orElseThrow(() ->
                        new BalanceRejected(BalanceProblem.NOT_BY_HOURS, "Not by hours on " + period.from() + "."));
        period.overlapping(year.entries()).ifPresent(other -> {
            throw new BalanceRejected(
                    BalanceProblem.HOURS_OVERLAP, "There are hours from " + other.from() + " to " + other.to() + ".");
        });
        int minutesPerDay =
                book.enrolments().schedule().on(period.from()).length().orElse(USUAL_MINUTES_PER_DAY);
        BigDecimal earned = IrregularHours.days(IrregularHours.leaveHours(command.hours(), percent), minutesPerDay);
        return desk.post(opened, year, towards(year, period, earned, command.hours()));
    }

    private static List<Booking> towards(YearBook year, HoursWorked period, BigDecimal earned, BigDecimal hours) {
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
                        Booking.Cause.keyed(period.key(), hours.toPlainString() + " hours worked")));
    }
}
