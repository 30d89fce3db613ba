package dev.secondment.placement.payroll.domain;

import java.time.LocalDate;

/** Days on which the same is paid by the month, both ends included. */
record PaidSpan(LocalDate from, LocalDate to, Money monthly) {

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean continuesAs(PaidSpan next) {
        return to.plusDays(1).equals(next.from) && monthly.equals(next.monthly);
    }
}
