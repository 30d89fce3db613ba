package dev.secondment.agreement.conversion.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All offers of a contract with the host that the present caller, or the present dated work, may see. */
public interface Conversions {

    void add(Conversion conversion);

    Optional<Conversion> find(UUID agreementId, UUID id);

    Optional<Conversion> findOpen(UUID agreementId);

    /** Newest first. */
    List<Conversion> page(UUID agreementId, Optional<UUID> before, int limit);

    /** The agreements with an open offer whose first day has come, longest overdue first. */
    List<UUID> agreementsDue(Instant now, int atMost);
}
