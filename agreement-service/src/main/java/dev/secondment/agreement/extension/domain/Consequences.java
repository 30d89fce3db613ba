package dev.secondment.agreement.extension.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What follows from a new last day, as far as known on the day it was looked at.
 *
 * @param limits every last day that a law or a scheme sets, whether it stands in the way or not
 * @param recheck what was settled for the shorter time and has to be looked at again
 * @param reviewsDue the days by which the extended secondment has to have been looked at again
 */
public record Consequences(LocalDate newEnd, List<Limit> limits, List<Recheck> recheck, List<LocalDate> reviewsDue) {

    public Consequences {
        limits = List.copyOf(limits);
        recheck = List.copyOf(recheck);
        reviewsDue = List.copyOf(reviewsDue);
    }

    /** The earliest of the last days that stand in the way: whoever keeps it keeps them all. */
    public Optional<Limit> blockedBy() {
        return limits.stream()
                .filter(limit -> !limit.stands(newEnd))
                .min(Comparator.comparing(Limit::lastLawfulDay).thenComparing(Limit::rule));
    }
}
