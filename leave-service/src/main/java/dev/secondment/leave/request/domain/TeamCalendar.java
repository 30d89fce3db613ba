package dev.secondment.leave.request.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How many of a host's team are away, for whatever reason, counted across agreements: numbers only, nobody's name. */
public interface TeamCalendar {

    /**
     * @param unit of the host in which they work
     */
    record Team(UUID host, String unit) {}

    /** Held until the transaction ends: the last place is given away once. */
    void lock(Team team);

    /**
     * How many persons other than the one of this agreement are away on each of the days: on leave, or absent as far as it
     * is known today.
     *
     * @param grantedOnly whether only leave that is granted counts, and not what is asked for
     */
    Map<LocalDate, Integer> away(
            Team team, List<LocalDate> days, UUID exceptAgreement, LocalDate today, boolean grantedOnly);
}
