package dev.secondment.agreement.lifecycle.domain;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where an agreement stands. The table below is the only list of legal moves; the README's diagram is drawn from it. */
public enum AgreementStatus {
    /** The home employer's private paper: may be incomplete, may change. */
    DRAFT,
    /** Complete and shown to the host; either employer may still send it back. */
    IN_REVIEW,
    /** The text is frozen under one hash; home, host and the person sign that hash, or somebody refuses. */
    AWAITING_SIGNATURES,
    /** All three have signed. Waits for its first day and for the placement to be ready. */
    SIGNED,
    /** The person works for the host. */
    ACTIVE,
    /** Halted for a while, with a reason and a review date: long absence, a permit gap, a strike. */
    SUSPENDED,
    /** The end is known and near: the return is being prepared. */
    ENDING,
    /** The last day has passed and the return outcome is recorded. */
    ENDED,
    /** The person took a contract with the host instead of returning. */
    CONVERTED,
    /** A party refused to sign. */
    REJECTED,
    /** Given up after signing, before the first day. */
    WITHDRAWN,
    /** The signing deadline passed without all signatures. */
    EXPIRED_UNSIGNED;

    private static final Map<AgreementStatus, Set<AgreementStatus>> NEXT = new EnumMap<>(Map.ofEntries(
            Map.entry(DRAFT, EnumSet.of(IN_REVIEW)),
            Map.entry(IN_REVIEW, EnumSet.of(DRAFT, AWAITING_SIGNATURES)),
            Map.entry(AWAITING_SIGNATURES, EnumSet.of(SIGNED, REJECTED, EXPIRED_UNSIGNED, DRAFT)),
            Map.entry(SIGNED, EnumSet.of(ACTIVE, WITHDRAWN)),
            Map.entry(ACTIVE, EnumSet.of(SUSPENDED, ENDING)),
            Map.entry(SUSPENDED, EnumSet.of(ACTIVE, ENDING)),
            Map.entry(ENDING, EnumSet.of(ACTIVE, ENDED, CONVERTED)),
            Map.entry(ENDED, EnumSet.noneOf(AgreementStatus.class)),
            Map.entry(CONVERTED, EnumSet.noneOf(AgreementStatus.class)),
            Map.entry(REJECTED, EnumSet.noneOf(AgreementStatus.class)),
            Map.entry(WITHDRAWN, EnumSet.noneOf(AgreementStatus.class)),
            Map.entry(EXPIRED_UNSIGNED, EnumSet.noneOf(AgreementStatus.class))));

    public Set<AgreementStatus> next() {
        return Set.copyOf(NEXT.getOrDefault(this, Set.of()));
    }

    public boolean isFinal() {
        return next().isEmpty();
    }
}
