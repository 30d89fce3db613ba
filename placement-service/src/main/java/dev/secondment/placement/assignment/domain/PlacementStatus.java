package dev.secondment.placement.assignment.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Where a placement stands between signature and the last day. The enum is the whole transition table: what is not
 * listed in {@link #NEXT} is refused.
 */
public enum PlacementStatus {
    /** Known from a signed agreement; stays here only while the person's working time has no room for it. */
    PLANNED,
    /** The host gets ready: accounts, badge, equipment, safety, a buddy. */
    PREPARING,
    /** The host has declared that every blocking item is done; the agreement may start. */
    READY,
    /** The person works for the host. */
    ACTIVE,
    /** Interrupted together with the agreement, for a long absence or a permit gap. */
    ON_HOLD,
    /** The end is known and near: handover, return and access removal begin. An extension calls it off. */
    CLOSING,
    /** The last day has passed. */
    CLOSED,
    /** Will not take place; it never became active. */
    CANCELLED;

    private static final Map<PlacementStatus, Set<PlacementStatus>> NEXT = Map.of(
            PLANNED, EnumSet.of(PREPARING, CANCELLED),
            PREPARING, EnumSet.of(READY, ACTIVE, CANCELLED),
            READY, EnumSet.of(ACTIVE, CANCELLED),
            ACTIVE, EnumSet.of(ON_HOLD, CLOSING),
            ON_HOLD, EnumSet.of(ACTIVE, CLOSING),
            CLOSING, EnumSet.of(ACTIVE, CLOSED),
            CLOSED, EnumSet.noneOf(PlacementStatus.class),
            CANCELLED, EnumSet.noneOf(PlacementStatus.class));

    public Set<PlacementStatus> next() {
        return Collections.unmodifiableSet(Objects.requireNonNull(NEXT.get(this)));
    }

    public boolean isFinal() {
        return next().isEmpty();
    }
}
