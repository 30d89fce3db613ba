package dev.secondment.leave.request.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How many of a host's team have leave, counted across agreements: numbers only, nobody's name. */
public interface TeamCalendar {

    /**
     * @param unit of the host in which they work
     */
    record Team(UUID host, String unit) {}

    /** Held until the transaction ends: the last place is given away once. */
    void lock(Team team);

    /** How many persons other than of this agreement have leave, asked for or granted, on each of the days. */
    Map<LocalDate, Integer> away(Team team, List<LocalDate> days, UUID exceptAgreement);
}
