package dev.secondment.agreement.suspension.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All suspensions that the present caller, or the present dated work, may see. */
public interface Suspensions {

    void add(Suspension suspension);

    /** The newest, unless it is over. */
    Optional<Suspension> current(UUID agreementId);

    /** Newest first. */
    List<Suspension> of(UUID agreementId);

    /** The agreements of those to be reminded of, longest overdue first. */
    List<UUID> due(Instant now, int atMost);
}
