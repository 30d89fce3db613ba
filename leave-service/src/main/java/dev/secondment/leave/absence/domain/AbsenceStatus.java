package dev.secondment.leave.absence.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far an absence is. It never waits for approval: nobody grants an illness. */
public enum AbsenceStatus {
    /** Reported once; both employers were told, each what it may know. */
    REPORTED,
    /** A certificate covers at least part of it. */
    CERTIFIED,
    /** The last day is known. A certificate may still arrive late; it changes the days, not the status. */
    CLOSED;

    private static final Map<AbsenceStatus, Set<AbsenceStatus>> NEXT = Map.of(
            REPORTED, EnumSet.of(CERTIFIED, CLOSED),
            CERTIFIED, EnumSet.of(CLOSED),
            CLOSED, EnumSet.noneOf(AbsenceStatus.class));

    public Set<AbsenceStatus> next() {
        return NEXT.getOrDefault(this, Set.of());
    }
}
