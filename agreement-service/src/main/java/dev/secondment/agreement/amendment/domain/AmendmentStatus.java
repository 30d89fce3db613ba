package dev.secondment.agreement.amendment.domain;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a change of signed terms stands. The table below is the only list of legal moves. */
public enum AmendmentStatus {
    /** Put forward by another side than the home employer, who signs first: nobody is asked to join before that. */
    PROPOSED,
    /** The text is frozen under one hash; all parties, one that joins among them, sign that hash, or somebody refuses. */
    AWAITING_SIGNATURES,
    /** All have signed: a version of the contract, whose day is still to come. */
    SIGNED,
    /** Its day has come: the agreement goes by it. */
    EFFECTIVE,
    /** A party would not sign: the terms stay as they were. */
    REFUSED,
    /** Taken back before all had signed. */
    WITHDRAWN,
    /** The time to sign ran out; or all had signed, but the agreement was over before the day came. */
    EXPIRED;

    private static final Map<AmendmentStatus, Set<AmendmentStatus>> NEXT = new EnumMap<>(Map.of(
            PROPOSED, EnumSet.of(AWAITING_SIGNATURES, REFUSED, WITHDRAWN, EXPIRED),
            AWAITING_SIGNATURES, EnumSet.of(SIGNED, REFUSED, WITHDRAWN, EXPIRED),
            SIGNED, EnumSet.of(EFFECTIVE, EXPIRED),
            EFFECTIVE, EnumSet.noneOf(AmendmentStatus.class),
            REFUSED, EnumSet.noneOf(AmendmentStatus.class),
            WITHDRAWN, EnumSet.noneOf(AmendmentStatus.class),
            EXPIRED, EnumSet.noneOf(AmendmentStatus.class)));

    public Set<AmendmentStatus> next() {
        return Set.copyOf(NEXT.getOrDefault(this, Set.of()));
    }

    public boolean isFinal() {
        return next().isEmpty();
    }

    /** Whether signatures are still being gathered. */
    public boolean isOpen() {
        return this == PROPOSED || this == AWAITING_SIGNATURES;
    }
}
