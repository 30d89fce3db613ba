package dev.secondment.placement.payroll.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Money paid on top of the salary while the assignment lasts, or for a part of it.
 *
 * @param type what it is for, such as {@code HIGHER_RESPONSIBILITY}
 * @param method how the agreement arrived at the amount
 * @param firstDay where it does not begin with the assignment
 * @param lastDay where it does not last as long as the assignment
 */
@Embeddable
public record Allowance(
        String type,
        String method,
        @Embedded Money monthly,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    /** The payroll's name for it. */
    public String element() {
        return "ALLOWANCE_" + type;
    }

    boolean isPaid() {
        return monthly.amount().signum() > 0;
    }

    boolean isPaidOn(LocalDate day) {
        return (firstDay == null || !day.isBefore(firstDay)) && (lastDay == null || !day.isAfter(lastDay));
    }

    /** What of it falls between two days, where these are given; nothing when no day does. */
    Optional<Allowance> within(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate first = from == null || (firstDay != null && firstDay.isAfter(from)) ? firstDay : from;
        LocalDate last = to == null || (lastDay != null && lastDay.isBefore(to)) ? lastDay : to;
        boolean none = first != null && last != null && last.isBefore(first);
        return none ? Optional.empty() : Optional.of(new Allowance(type, method, monthly, first, last));
    }
}
