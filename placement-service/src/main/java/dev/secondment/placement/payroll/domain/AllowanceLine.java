package dev.secondment.placement.payroll.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing said about an allowance. START and CHANGE say what is paid by the month from {@code from} on; STOP says that
 * {@code to} is the last day paid, or, without one, that from {@code from} on nothing is paid at all.
 *
 * @param amount the full month's
 * @param proration the days that the line itself speaks about, in the month of {@code from}
 */
record AllowanceLine(
        PayrollAction action,
        @Nullable Money amount,
        @Nullable Proration proration,
        LocalDate from,
        @Nullable LocalDate to) {

    /** The first day that is paid as the line says. */
    LocalDate day() {
        return to == null ? from : to.plusDays(1);
    }

    /** What a month costs from {@link #day} on. */
    Optional<Money> pays() {
        return action == PayrollAction.STOP ? Optional.empty() : Optional.ofNullable(amount);
    }

    YearMonth month() {
        return YearMonth.from(from);
    }
}
