package dev.secondment.leave.policy.domain;

import dev.secondment.leave.calendar.domain.LeaveYear;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a leave year is counted in which the employment begins or ends.
 *
 * @param wholeAfterMonths the year's whole amount all the same, where the employment reaches so many months within the
 *     year in which it begins, or goes on for so many of the year in which it ends: six in Germany, BUrlG 4 and 5(1)
 */
public record PartYear(
        Proration proration, Rounding rounding, @Nullable Integer wholeAfterMonths) {
    private static final PartYear WHOLE = new PartYear(Proration.WHOLE_YEAR, Rounding.NONE, null);

    PartYear inFirst(LeaveYear year, LocalDate since) {
        return reached(since, year.last()) ? WHOLE : this;
    }

    PartYear inLast(LeaveYear year, @Nullable LocalDate since, LocalDate until) {
        return reached(year.first(), until) && (since == null || reached(since, until)) ? WHOLE : this;
    }

    /** Only the day after so many months is past them: who begins on 1 July has not reached six by 31 December. */
    private boolean reached(LocalDate from, LocalDate to) {
        return wholeAfterMonths != null && !from.plusMonths(wholeAfterMonths).isAfter(to);
    }
}
