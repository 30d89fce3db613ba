package dev.secondment.leave.terms.domain;

import dev.secondment.leave.calendar.domain.CalendarChanged;
import java.util.List;
import java.util.UUID;

/** The agreements whose leave is to be counted anew because a calendar changed. */
public interface Recounts {

    /** All in which that employer lends about that day. */
    void add(CalendarChanged change);

    List<UUID> due(int limit);

    /** @return whether anything was due: a second replica finds nothing left */
    boolean settle(UUID agreementId);
}
