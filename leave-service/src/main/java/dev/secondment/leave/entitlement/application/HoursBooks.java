package dev.secondment.leave.entitlement.application;

import dev.secondment.leave.entitlement.domain.Booking;
import dev.secondment.leave.entitlement.domain.EarnedHours;
import dev.secondment.leave.entitlement.domain.HoursWorked;
import dev.secondment.leave.entitlement.domain.Incapacities;
import dev.secondment.leave.entitlement.domain.ReportedHours;
import dev.secondment.leave.entitlement.domain.YearBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people without regular hours earn, as far as hours were reported of them. */
@ApplicationScoped
class HoursBooks {
    private static final int USUAL_MINUTES_PER_DAY = 480;

    private final ReportedHours reported;
    private final Incapacities incapacities;

    HoursBooks(ReportedHours reported, Incapacities incapacities) {
        this.reported = reported;
        this.incapacities = incapacities;
    }

    List<HoursWorked> reported(UUID agreementId) {
        return reported.of(agreementId);
    }

    void keep(UUID agreementId, HoursWorked worked) {
        reported.keep(agreementId, worked);
    }

    EarnedHours earned(Book book) {
        UUID agreementId = book.terms().agreementId();
        List<HoursWorked> hours = reported.of(agreementId);
        return new EarnedHours(hours, hours.isEmpty() ? List.of() : incapacities.of(agreementId), book.spells());
    }

    /** What a year lacks of what its periods earn; periods that cannot be counted any more keep what they have. */
    static List<Booking> differences(Book book, YearBook year, EarnedHours earned) {
        return earned.reported().stream()
                .filter(period -> year.year().contains(period.from()))
                .filter(period -> book.enrolments().knows(period.from())
                        && book.terms().on(period.from()).isUsable())
                .flatMap(period -> percent(book, period)
                        .map(percent -> earned.towards(year, period, percent, minutesPerDay(book, period)))
                        .orElse(List.of())
                        .stream())
                .toList();
    }

    static Optional<BigDecimal> percent(Book book, HoursWorked period) {
        return Optional.ofNullable(
                book.enrolments().rulesOn(period.from()).accrual().percentOfHours());
    }

    /** Refused as leave on that day would be. */
    static void requireKnown(Book book, HoursWorked period) {
        minutesPerDay(book, period);
    }

    private static int minutesPerDay(Book book, HoursWorked period) {
        return book.enrolments().schedule().on(period.from()).length().orElse(USUAL_MINUTES_PER_DAY);
    }
}
