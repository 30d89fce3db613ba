package dev.secondment.agreement.ending.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All completions that the present caller, or the present dated work, may see. */
public interface Completions {

    void add(Completion completion);

    /** Writes what has changed, so that versions read from here on are those that are kept. */
    void write();

    Optional<Completion> find(UUID agreementId, UUID id);

    /** The one that is still to be decided. */
    Optional<Completion> open(UUID agreementId);

    /** Newest first, from before the given one on. */
    List<Completion> page(UUID agreementId, @Nullable UUID before, int limit);

    /** The agreements of those whose time has come, longest overdue first. */
    List<UUID> due(Instant now, int atMost);
}
