package dev.secondment.agreement.ending.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All early terminations that the present caller, or the present dated work, may see. */
public interface EarlyTerminations {

    void add(EarlyTermination termination);

    /** Writes what has changed, so that versions read from here on are those that are kept. */
    void write();

    Optional<EarlyTermination> find(UUID agreementId, UUID id);

    /** Neither final nor forgotten: at most one to be decided and one settled. */
    List<EarlyTermination> live(UUID agreementId);

    /** Newest first, from before the given one on. */
    List<EarlyTermination> page(UUID agreementId, @Nullable UUID before, int limit);

    /** The agreements of those whose time has come, longest overdue first. */
    List<UUID> due(Instant now, int atMost);
}
