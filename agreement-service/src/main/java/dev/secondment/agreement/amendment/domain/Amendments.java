package dev.secondment.agreement.amendment.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All amendments that the present caller, or the present dated work, may see. */
public interface Amendments {

    void add(Amendment amendment);

    Optional<Amendment> find(UUID agreementId, UUID id);

    /** The one that waits for signatures. */
    Optional<Amendment> open(UUID agreementId);

    /** Oldest first, without their signatures. */
    List<Amendment> of(UUID agreementId);

    /** Agreements with an amendment whose time has come, longest overdue first. */
    List<UUID> dueAgreements(Instant now, int atMost);

    /** Those of one agreement whose time has come, longest overdue first. */
    List<Amendment> due(UUID agreementId, Instant now);

    /** Writes what has changed so far, while the one who changed it still sees it. */
    void write();
}
