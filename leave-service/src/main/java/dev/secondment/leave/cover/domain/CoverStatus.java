package dev.secondment.leave.cover.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Whether somebody has been found for an absent person. */
public enum CoverStatus {
    /** The host has to decide how the work goes on. */
    OPEN,
    /** People were asked, and somebody may still say yes. */
    OFFERED,
    /** Some half days are covered, others are not yet. */
    PARTIAL,
    /** Every half day is covered. */
    ACCEPTED,
    /** Nobody is left to ask: the host's manager has to see to it, after a working day the home employer. */
    UNFILLED,
    /** The host gets by without anybody on the half days that nobody covers. */
    GAP_ACCEPTED,
    /** Nobody is needed any more. */
    CANCELLED;

    private static final Map<CoverStatus, Set<CoverStatus>> NEXT = Map.of(
            OPEN, EnumSet.of(OFFERED, PARTIAL, ACCEPTED, UNFILLED, GAP_ACCEPTED, CANCELLED),
            OFFERED, EnumSet.of(OPEN, PARTIAL, ACCEPTED, UNFILLED, GAP_ACCEPTED, CANCELLED),
            PARTIAL, EnumSet.of(OPEN, OFFERED, ACCEPTED, UNFILLED, GAP_ACCEPTED, CANCELLED),
            ACCEPTED, EnumSet.of(OPEN, OFFERED, PARTIAL, UNFILLED, CANCELLED),
            UNFILLED, EnumSet.of(OPEN, OFFERED, PARTIAL, ACCEPTED, GAP_ACCEPTED, CANCELLED),
            GAP_ACCEPTED, EnumSet.of(OPEN, OFFERED, PARTIAL, ACCEPTED, UNFILLED, CANCELLED),
            CANCELLED, EnumSet.noneOf(CoverStatus.class));

    public Set<CoverStatus> next() {
        return NEXT.getOrDefault(this, Set.of());
    }
}
