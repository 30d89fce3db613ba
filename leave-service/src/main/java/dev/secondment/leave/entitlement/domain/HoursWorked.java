package dev.secondment.leave.entitlement.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What somebody without regular hours worked in a pay period, both days included. */
public record HoursWorked(LocalDate from, LocalDate to, BigDecimal hours) {

    /** Under what its leave stands in the ledger. */
    public String key() {
        return "hours/" + from + "/" + to;
    }

    public boolean isOfSamePeriod(HoursWorked other) {
        return from.equals(other.from) && to.equals(other.to);
    }

    public boolean touches(HoursWorked other) {
        return !other.from.isAfter(to) && !other.to.isBefore(from);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
