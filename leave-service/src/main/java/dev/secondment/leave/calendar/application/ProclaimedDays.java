package dev.secondment.leave.calendar.application;

import dev.secondment.leave.calendar.domain.CalendarOverlays;
import dev.secondment.leave.calendar.domain.ProclaimedHolidays;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What an employer says of single days, for whoever counts leave in its agreements: one statement. */
@ApplicationScoped
public class ProclaimedDays {
    private final CalendarOverlays overlays;

    ProclaimedDays(CalendarOverlays overlays) {
        this.overlays = overlays;
    }

    public ProclaimedHolidays of(UUID organization) {
        return overlays.of(organization);
    }
}
