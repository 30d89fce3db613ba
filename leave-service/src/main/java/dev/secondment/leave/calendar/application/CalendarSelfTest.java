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
    private static final SlotRange YEAR = SlotRange.ofDays(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
    private static final Map<String, Integer> WORKING_DAYS =
            Map.of("GB-ENG", 253, "GB-SCT", 252, "DE-BY", 253, "DE-BE", 255);

    private final PublicHolidays holidays;

    CalendarSelfTest(PublicHolidays holidays) {
        this.holidays = holidays;
    }

    /** A service that would count wrongly does not start. */
    void onStart(@Observes StartupEvent started) {
        WORKING_DAYS.forEach((code, expected) -> require(new Region(code), BigDecimal.valueOf(expected)));
    }

    private void require(Region region, BigDecimal expected) {
        if (!holidays.knows(region)) {
            throw new IllegalStateException("The holiday library does not know " + region.code()
                    + " any more: leave there would be charged wrongly. Map the region, or go back to the library's"
                    + " version before.");
        }
        BigDecimal counted = new ChargeCalculator(holidays)
                .charge(YEAR, OfficeWeek.in(region))
                .days();
        if (counted.compareTo(expected) != 0) {
            throw new IllegalStateException(
                    "The holiday library makes " + counted.stripTrailingZeros().toPlainString()
                            + " working days of 2027 in " + region.code() + ", not " + expected
                            + ": leave there would be charged wrongly. Go back to the library's version before.");
        }
    }
}
