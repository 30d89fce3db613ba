package dev.secondment.leave.cover.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Whether somebody has to be found for an absent person. */
public enum CoverStatus {
    /** The host has to decide how the work goes on. */
    OPEN,
    /** The person is back: nobody is needed any more. */
    CANCELLED;

    private static final Map<CoverStatus, Set<CoverStatus>> NEXT =
            Map.of(OPEN, EnumSet.of(CANCELLED), CANCELLED, EnumSet.noneOf(CoverStatus.class));

    public Set<CoverStatus> next() {
        return NEXT.getOrDefault(this, Set.of());
    }
}
