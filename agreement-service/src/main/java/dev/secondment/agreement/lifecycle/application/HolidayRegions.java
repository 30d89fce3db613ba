package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.calendar.domain.PublicHolidays;
import dev.secondment.agreement.calendar.domain.Region;
import dev.secondment.agreement.terms.domain.HolidayCalendar;
import dev.secondment.agreement.terms.domain.HostRole;
import dev.secondment.agreement.terms.domain.LeaveTerms;
import dev.secondment.agreement.terms.domain.Site;
import dev.secondment.agreement.terms.domain.SubstantivePost;
import dev.secondment.agreement.terms.domain.Terms;
import dev.secondment.platform.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
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
        List<Violation> unknown = new ArrayList<>();
        Optional.ofNullable(terms.leaveTerms())
                .map(LeaveTerms::holidayCalendar)
                .map(HolidayCalendar::region)
                .ifPresent(region -> refuseUnknown("/leaveTerms/holidayCalendar/region", region, unknown));
        Optional.ofNullable(terms.hostRole())
                .map(HostRole::site)
                .map(Site::region)
                .filter(HolidayRegions::isCommunity)
                .ifPresent(region -> refuseUnknown("/hostRole/site/region", region, unknown));
        Optional.ofNullable(terms.substantivePost())
                .map(SubstantivePost::site)
                .map(Site::region)
                .filter(HolidayRegions::isCommunity)
                .ifPresent(region -> refuseUnknown("/substantivePost/site/region", region, unknown));
        return List.copyOf(unknown);
    }

    /** A place may be in any subdivision of the world; a community is named for its holidays alone. */
    private static boolean isCommunity(String region) {
        return !new Region(region).community().isEmpty();
    }

    private void refuseUnknown(String pointer, String region, List<Violation> found) {
        if (!holidays.knows(new Region(region))) {
            found.add(new Violation(
                    pointer,
                    "unknown-region",
                    "The public holidays of " + region + " are not known; give an ISO 3166-2 code such as DE-BY, or one"
                            + " with a community that has its own, such as DE-BY-Augsburg."));
        }
    }
}
