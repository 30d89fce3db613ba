package dev.secondment.leave.entitlement.application;

import dev.secondment.leave.entitlement.application.BalanceDesk.Opened;
import dev.secondment.leave.entitlement.domain.BalanceProblem;
import dev.secondment.leave.entitlement.domain.BalanceRejected;
import dev.secondment.leave.entitlement.domain.Booking;
import dev.secondment.leave.entitlement.domain.EarnedHours;
import dev.secondment.leave.entitlement.domain.HoursWorked;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.entitlement.domain.YearBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Home HR reports the hours that somebody without regular hours worked in a pay period; leave follows from them, and from
 * the days of the period on which the person was ill or on leave that the law gives. The same period again corrects it,
 * and the periods after it whose average it is part of.
 */
@ApplicationScoped
public class ReportHours {
    private final BalanceDesk desk;
    private final HoursBooks hours;

    ReportHours(BalanceDesk desk, HoursBooks hours) {
        this.desk = desk;
        this.hours = hours;
    }

    public record Command(UUID agreementId, HoursWorked worked) {}

    @Transactional
    public PostedView handle(Command command) {
        Opened opened = desk.open(command.agreementId(), LeaveKind.ANNUAL);
        HoursWorked period = command.worked();
        Book book = opened.book();
        if (period.to().isBefore(period.from()) || !book.yearOf(period.from()).equals(book.yearOf(period.to()))) {
            throw new BalanceRejected(BalanceProblem.INVALID_PERIOD, period.from() + " to " + period.to() + ".");
        }
        YearBook year = opened.in(book.yearOf(period.from()).year());
        if (HoursBooks.percent(book, period).isEmpty()) {
            throw new BalanceRejected(BalanceProblem.NOT_BY_HOURS, "Not by hours on " + period.from() + ".");
        }
        HoursBooks.requireKnown(book, period);
        requireApart(period, hours.reported(command.agreementId()));
        hours.keep(command.agreementId(), period);
        EarnedHours earned = hours.earned(book);
        for (YearBook other : List.copyOf(book.all())) {
            List<Booking> differences = HoursBooks.differences(book, other, earned);
            if (other != year && !differences.isEmpty()) {
                desk.post(opened, other, differences);
            }
        }
        return desk.post(opened, year, HoursBooks.differences(book, year, earned));
    }

    private static void requireApart(HoursWorked period, List<HoursWorked> reported) {
        reported.stream()
                .filter(other -> !other.isOfSamePeriod(period) && other.touches(period))
                .findFirst()
                .ifPresent(other -> {
                    throw new BalanceRejected(
                            BalanceProblem.HOURS_OVERLAP,
                            "There are hours from " + other.from() + " to " + other.to() + ".");
                });
    }
}
