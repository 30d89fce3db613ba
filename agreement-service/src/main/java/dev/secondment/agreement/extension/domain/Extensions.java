package dev.secondment.agreement.extension.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All requests for an extension that the present caller, or the present dated work, may see. */
public interface Extensions {

    void add(Extension request);

    Optional<Extension> find(UUID agreementId, UUID id);

    Optional<Extension> findOpen(UUID agreementId);

    Optional<Extension> findByAmendment(UUID amendmentId);

    /** How many of the agreement's extensions have taken effect. */
    long countEffective(UUID agreementId);

    /** Newest first. */
    List<Extension> page(UUID agreementId, Optional<UUID> before, int limit);

    /** The agreements with a request whose time to decide has passed, longest overdue first. */
    List<UUID> agreementsDue(Instant now, int atMost);
}
