package dev.secondment.agreement.extension.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.time.LocalDate;

/** Every limit as it stood on the day of the check. */
public record LimitCheck(LocalDate newEnd, List<Limit> limits) {

    public LimitCheck {
        limits = List.copyOf(limits);
    }

    /** The earliest of the last days that stand in the way: whoever keeps it keeps them all. */
    public Optional<Limit> blockedBy() {
        return limits.stream()
                .filter(limit -> !limit.stands(newEnd))
                .min(Comparator.comparing(Limit::lastLawfulDay).thenComparing(Limit::rule));
    }
}
