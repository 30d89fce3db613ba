package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.calendar.domain.PublicHolidays;
import dev.secondment.agreement.calendar.domain.Region;
import dev.secondment.agreement.terms.domain.HolidayCalendar;
import dev.secondment.agreement.terms.domain.LeaveTerms;
import dev.secondment.agreement.terms.domain.Terms;
import dev.secondment.platform.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * Leave is counted by the public holidays of the region that the terms name. One that nobody knows is refused while it can
 * still be corrected: signed, it would let no leave be counted.
 */
@ApplicationScoped
public class HolidayRegions {
    private final PublicHolidays holidays;

    HolidayRegions(PublicHolidays holidays) {
        this.holidays = holidays;
    }

    public List<Violation> unknown(Terms terms) {
        return Optional.ofNullable(terms.leaveTerms())
                .map(LeaveTerms::holidayCalendar)
                .map(HolidayCalendar::region)
                .filter(region -> !holidays.knows(new Region(region)))
                .map(region -> new Violation(
                        "/leaveTerms/holidayCalendar/region",
                        "unknown-region",
                        "The public holidays of " + region + " are not known; give an ISO 3166-2 code such as DE-BY."))
                .stream()
                .toList();
    }
}
