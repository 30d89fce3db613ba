package dev.secondment.leave.terms.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far the agreement is whose leave terms are bound. */
public enum BindingStatus {
    /** Signed; the placement has not started. Leave in it can be asked for already. */
    BOUND,
    /** The placement runs. */
    ACTIVE,
    /** Ended or withdrawn. No new leave; late certificates for days within it still count. */
    CLOSED;

    private static final Map<BindingStatus, Set<BindingStatus>> NEXT = Map.of(
            BOUND, EnumSet.of(ACTIVE, CLOSED),
            ACTIVE, EnumSet.of(CLOSED),
            CLOSED, EnumSet.noneOf(BindingStatus.class));

    public Set<BindingStatus> next() {
        return NEXT.getOrDefault(this, Set.of());
    }
}
