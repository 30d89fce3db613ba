package dev.secondment.agreement.ending.domain;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The way of one early termination. A party proposes it; the other two confirm that they know; then it is settled in one
 * of three ways, and takes effect when the last day is over.
 */
public enum EarlyTerminationStatus {
    /** A party has said that it wants an earlier end. The other two are to confirm that they know. */
    PROPOSED,
    /** Nothing waits for a confirmation any more: both have confirmed, or the time to do so has passed. */
    ACKNOWLEDGED,
    /** All three want the earlier last day, notice or not. */
    AGREED,
    /** Nobody has to agree: notice runs out on the last day. */
    NOTICE_RUNNING,
    /** Ended without notice, for a ground that the terms list. */
    IMMEDIATE,
    /** The last day is over. */
    EFFECTIVE,
    /** Taken back: by its proposer while open, by all three once settled, by time where nobody answered. */
    WITHDRAWN,
    /** A party whose consent it needs does not agree: the secondment goes on as planned. */
    CONTESTED;

    private static final Map<EarlyTerminationStatus, Set<EarlyTerminationStatus>> NEXT = new EnumMap<>(Map.of(
            PROPOSED, EnumSet.of(ACKNOWLEDGED, WITHDRAWN, CONTESTED),
            ACKNOWLEDGED, EnumSet.of(AGREED, NOTICE_RUNNING, IMMEDIATE, WITHDRAWN, CONTESTED),
            AGREED, EnumSet.of(EFFECTIVE, WITHDRAWN),
            NOTICE_RUNNING, EnumSet.of(EFFECTIVE, WITHDRAWN),
            IMMEDIATE, EnumSet.of(EFFECTIVE, WITHDRAWN),
            EFFECTIVE, EnumSet.noneOf(EarlyTerminationStatus.class),
            WITHDRAWN, EnumSet.noneOf(EarlyTerminationStatus.class),
            CONTESTED, EnumSet.noneOf(EarlyTerminationStatus.class)));

    public Set<EarlyTerminationStatus> next() {
        return Set.copyOf(NEXT.getOrDefault(this, Set.of()));
    }

    public boolean isFinal() {
        return next().isEmpty();
    }

    /** Still to be decided. */
    public boolean isOpen() {
        return this == PROPOSED || this == ACKNOWLEDGED;
    }

    /** Decided, and the last day is still to come. */
    public boolean isSettled() {
        return this == AGREED || this == NOTICE_RUNNING || this == IMMEDIATE;
    }
}
