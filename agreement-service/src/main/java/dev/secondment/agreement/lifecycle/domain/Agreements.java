package dev.secondment.agreement.lifecycle.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All agreements that the present caller, or the present dated work, may see. */
public interface Agreements {

    void add(Agreement agreement);

    Optional<Agreement> find(UUID id);

    /** Waits for and takes the agreement's lock, so that of two changes at once the second sees the first. */
    Optional<Agreement> findToChange(UUID id);

    /** Like {@link #findToChange}, but leaves alone what another replica is working on. */
    Optional<Agreement> findUnlessLocked(UUID id);

    /** Those in the given states whose time has come, longest overdue first. */
    List<UUID> due(List<AgreementStatus> states, Instant now, int atMost);

    /** The next human-readable number of the year. */
    String nextNumber(int year);

    void remember(HistoryEntry entry);

    /** Oldest first, from when the caller came to stand on a side: nobody reads what was said before. */
    List<HistoryEntry> history(UUID id);
}
