package dev.secondment.leave.absence.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far an absence is. It never waits for approval: nobody grants an illness. */
public enum AbsenceStatus {
    /** Reported once; both employers were told, each what it may know. */
    REPORTED,
    /** The day on which a certificate is owed has come, for the first one or for the one that follows. */
    CERTIFICATE_DUE,
    /** A certificate covers at least part of it, and none is owed yet. */
    CERTIFIED,
    /** Longer than the policy lets pass: home HR is asked how the placement goes on. */
    LONG_TERM,
    /** The last day is known. A certificate may still arrive late; it changes the days, not the status. */
    CLOSED,
    /** Reported by mistake: it never was. */
    WITHDRAWN;

    private static final Map<AbsenceStatus, Set<AbsenceStatus>> NEXT = Map.of(
            REPORTED, EnumSet.of(CERTIFICATE_DUE, CERTIFIED, LONG_TERM, CLOSED, WITHDRAWN),
            CERTIFICATE_DUE, EnumSet.of(CERTIFIED, LONG_TERM, CLOSED, WITHDRAWN),
            CERTIFIED, EnumSet.of(REPORTED, CERTIFICATE_DUE, LONG_TERM, CLOSED, WITHDRAWN),
            LONG_TERM, EnumSet.of(CLOSED, WITHDRAWN),
            CLOSED, EnumSet.of(WITHDRAWN),
            WITHDRAWN, EnumSet.noneOf(AbsenceStatus.class));

    public Set<AbsenceStatus> next() {
        return NEXT.getOrDefault(this, Set.of());
    }
}
