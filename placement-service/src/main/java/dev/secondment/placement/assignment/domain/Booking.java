package dev.secondment.placement.assignment.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What one placement takes of a person's working time.
 *
 * @param fte the share of full time worked for the host
 * @param homeFteRetained the share that the person goes on working at home meanwhile
 */
public record Booking(UUID placementId, AssignmentPeriod period, BigDecimal fte, BigDecimal homeFteRetained) {

    public Booking {
        if (fte.signum() <= 0 || homeFteRetained.signum() < 0) {
            throw new IllegalArgumentException(
                    "A booking needs a positive fte and no negative home fte, not " + fte + " and " + homeFteRetained);
        }
        fte = fte.stripTrailingZeros();
        homeFteRetained = homeFteRetained.stripTrailingZeros();
    }

    boolean takesAsMuchAs(Booking other) {
        return fte.compareTo(other.fte) == 0 && homeFteRetained.compareTo(other.homeFteRetained) == 0;
    }

    /** What it takes of these days, if any. */
    Optional<Booking> within(AssignmentPeriod days) {
        return period.within(days).map(part -> new Booking(placementId, part, fte, homeFteRetained));
    }

    Booking until(LocalDate end) {
        return new Booking(placementId, new AssignmentPeriod(period.start(), end), fte, homeFteRetained);
    }
}
