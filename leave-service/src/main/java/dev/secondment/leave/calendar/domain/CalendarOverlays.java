package dev.secondment.leave.calendar.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What organisations said of single days. Read by them and by whoever has a part in an agreement that they lend in. */
public interface CalendarOverlays {

    void add(CalendarOverlay overlay);

    /** All of an organisation, each day's words in order. */
    ProclaimedHolidays of(UUID organization);

    Optional<CalendarOverlay> latest(UUID organization, Region region, LocalDate date);

    /** Every version for one region, by day, oldest first. */
    List<CalendarOverlay> history(UUID organization, Region region, @Nullable Position after, int size);

    /** Where a list goes on. */
    record Position(LocalDate date, int version) {}
}
