package dev.secondment.leave.calendar.domain;

import java.time.LocalDate;
import java.util.Optional;

/** The public holidays of the world, by region. */
public interface PublicHolidays {

    /** Whether the region is known: asked when terms are bound, because nothing is ever assumed for an unknown one. */
    boolean knows(Region region);

    /**
     * @throws IllegalArgumentException for an unknown region
     */
    Optional<PublicHoliday> on(Region region, LocalDate date);
}
