package dev.secondment.agreement.calendar.domain;

import java.time.LocalDate;

/** The public holidays of the world, by region. */
public interface PublicHolidays {

    /** Whether the region is known: nothing is ever assumed for an unknown one. */
    boolean knows(Region region);

    /** @throws IllegalArgumentException for an unknown region */
    boolean isHoliday(Region region, LocalDate day);
}
