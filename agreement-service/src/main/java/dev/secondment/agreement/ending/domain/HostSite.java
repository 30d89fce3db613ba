package dev.secondment.agreement.ending.domain;

import dev.secondment.agreement.calendar.domain.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The place whose clock and calendar count. */
public record HostSite(ZoneId zone, WorkingDays workingDays) {

    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** The first moment after a day. */
    public Instant after(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    public boolean isOver(LocalDate day, Instant at) {
        return !at.isBefore(after(day));
    }
}
