package dev.secondment.agreement.extension.domain;

import dev.secondment.agreement.calendar.domain.TermLength;
import dev.secondment.agreement.terms.domain.ExtensionTerms;
import dev.secondment.agreement.terms.domain.Term;
import dev.secondment.agreement.terms.domain.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the parties themselves agreed about extending, and the dates that follow from it. All days are days at the host's
 * site; first and last count.
 *
 * @param lastDay the last day as it stands
 * @param maxTotal how long the secondment may last altogether
 * @param minStep the shortest extension
 * @param leadTime how long before the last day the decision has to be there
 */
public record ExtensionRules(
        boolean allowed,
        LocalDate start,
        LocalDate lastDay,
        ZoneId zone,
        @Nullable Period maxTotal,
        @Nullable Period minStep,
        @Nullable Period leadTime) {

    /** While extended, somebody looks at it at least this often. */
    private static final int MONTHS_BETWEEN_REVIEWS = 3;

    /** Of terms that were signed, and so are complete. */
    public static ExtensionRules of(Terms terms) {
        Term term = Objects.requireNonNull(terms.term());
        ExtensionTerms extension = terms.extension();
        return new ExtensionRules(
                extension != null && Boolean.TRUE.equals(extension.allowed()),
                Objects.requireNonNull(term.start()),
                Objects.requireNonNull(term.lastDay()),
                ZoneId.of(Objects.requireNonNull(
                        Objects.requireNonNull(terms.host()).timeZone())),
                extension == null ? null : period(extension.maxTotal()),
                extension == null ? null : period(extension.minStep()),
                extension == null ? null : period(extension.decisionLeadTime()));
    }

    private static @Nullable Period period(@Nullable String text) {
        return text == null ? null : Period.parse(text);
    }

    /** The last day to which the terms let the secondment be extended. */
    public Optional<LocalDate> latestEnd() {
        return Optional.ofNullable(maxTotal).map(length -> TermLength.lastDay(start, length));
    }

    public Optional<LocalDate> earliestEnd() {
        return Optional.ofNullable(minStep).map(step -> TermLength.lastDay(lastDay.plusDays(1), step));
    }

    /** The last day on which a party can still agree: before the last day of the secondment, and the lead time ahead. */
    public LocalDate decideBy() {
        LocalDate dayBefore = lastDay.minusDays(1);
        LocalDate ahead = leadTime == null ? dayBefore : lastDay.minus(leadTime);
        return ahead.isBefore(dayBefore) ? ahead : dayBefore;
    }

    /** From this moment on it is too late. */
    public Instant lapsesAt() {
        return decideBy().plusDays(1).atStartOfDay(zone).toInstant();
    }

    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    /** The days by which the extended secondment has to have been looked at again. */
    public List<LocalDate> reviewsDue(LocalDate newEnd) {
        List<LocalDate> due = new ArrayList<>();
        LocalDate extendedFrom = lastDay.plusDays(1);
        for (int months = MONTHS_BETWEEN_REVIEWS; ; months += MONTHS_BETWEEN_REVIEWS) {
            LocalDate review = TermLength.lastDay(extendedFrom, Period.ofMonths(months));
            if (review.isAfter(newEnd)) {
                return due;
            }
            due.add(review);
        }
    }
}
