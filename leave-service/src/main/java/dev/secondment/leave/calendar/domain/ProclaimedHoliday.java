package dev.secondment.leave.calendar.domain;

import java.time.LocalDate;
import java.util.Set;

/**
 * What an employer's calendar says of one day in place of the law's: a day proclaimed later, a day moved, half a day.
 *
 * @param region where it holds, its subdivisions included
 * @param halves the free ones; none, where the day is worked after all
 * @param withdrawn whether the law's calendar holds again
 */
public record ProclaimedHoliday(Region region, LocalDate date, String name, Set<Half> halves, boolean withdrawn) {

    public ProclaimedHoliday {
        halves = Set.copyOf(halves);
    }
}
