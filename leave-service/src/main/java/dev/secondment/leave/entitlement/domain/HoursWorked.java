package dev.secondment.leave.entitlement.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A pay period for which hours worked are reported. */
public record HoursWorked(LocalDate from, LocalDate to) {
    private static final String PREFIX = "hours/";

    /** Under what its leave stands in the ledger. */
    public String key() {
        return PREFIX + from + "/" + to;
    }

    /** Another period that was reported and touches this one. */
    public Optional<HoursWorked> overlapping(List<LedgerEntry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.grantKey().stream())
                .filter(key -> key.startsWith(PREFIX))
                .map(HoursWorked::parse)
                .filter(other -> !other.equals(this))
                .filter(other -> !other.from.isAfter(to) && !other.to.isBefore(from))
                .findFirst();
    }

    private static HoursWorked parse(String key) {
        String[] days = key.substring(PREFIX.length()).split("/", -1);
        return new HoursWorked(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    }
}
