package dev.secondment.leave.calendar.application;

import dev.secondment.leave.calendar.domain.ChargeCalculator;
import dev.secondment.leave.calendar.domain.OfficeWeek;
import dev.secondment.leave.calendar.domain.PublicHolidays;
import dev.secondment.leave.calendar.domain.Region;
import dev.secondment.leave.calendar.domain.SlotRange;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * Counts a year of which the working days are known before anything else is counted. A holiday library that renames a
 * region answers for its country without an error, and every leave there would cost days too many.
 */
@ApplicationScoped
class CalendarSelfTest {
    private static final Map<String, Integer> OF_2027 =
            Map.of("GB-ENG", 253, "GB-SCT", 252, "DE-BY", 253, "DE-BE", 255);
    /** Tuesday 15 August is free in both communities, Tuesday 8 August in Augsburg alone. */
    private static final Map<String, Integer> OF_2028 =
            Map.of("DE-BY", 249, "DE-BY-München", 248, "DE-BY-Augsburg", 247);

    private final PublicHolidays holidays;

    CalendarSelfTest(PublicHolidays holidays) {
        this.holidays = holidays;
    }

    /** A service that would count wrongly does not start. */
    void onStart(@Observes StartupEvent started) {
        Communities.read().all().forEach(this::requireKnown);
        OF_2027.forEach((code, expected) -> require(new Region(code), 2027, BigDecimal.valueOf(expected)));
        OF_2028.forEach((code, expected) -> require(new Region(code), 2028, BigDecimal.valueOf(expected)));
    }

    private void requireKnown(Region region) {
        if (!holidays.knows(region)) {
            throw new IllegalStateException("The holiday library does not know " + region.code()
                    + " any more: leave there would be charged wrongly. Map the region, or go back to the library's"
                    + " version before.");
        }
    }

    private void require(Region region, int year, BigDecimal expected) {
        requireKnown(region);
        SlotRange days = SlotRange.ofDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        BigDecimal counted = new ChargeCalculator(holidays)
                .charge(days, OfficeWeek.in(region))
                .days();
        if (counted.compareTo(expected) != 0) {
            throw new IllegalStateException(
                    "The holiday library makes " + counted.stripTrailingZeros().toPlainString()
                            + " working days of " + year + " in " + region.code() + ", not " + expected
                            + ": leave there would be charged wrongly. Go back to the library's version before.");
        }
    }
}
