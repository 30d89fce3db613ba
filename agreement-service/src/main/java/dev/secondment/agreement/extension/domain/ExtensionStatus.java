package dev.secondment.agreement.extension.domain;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Where a request for an extension stands. The table below is the only list of legal moves.
 *
 * <p>The domain reference draws the three agreements as states in a row and the three refusals as three exits. They come
 * in any order, so as states they would need a name for every subset of the parties; and a state that names the person
 * who refused would tell what only home HR may know. Therefore who agreed is a set beside the state ({@code agreements}),
 * who refused is a fact beside the state ({@code refusal}), and these states say only what is the case for everybody:
 * REQUESTED with a full set becomes LIMITS_OK or BLOCKED_BY_LIMIT in the same step.
 */
public enum ExtensionStatus {
    /** Asked for, with a ground. The set of agreements says who has agreed; who asked has. */
    REQUESTED,
    /** All three have agreed and no limit stands in the way: the amendment waits for its signatures. */
    LIMITS_OK,
    /** The amendment is signed by everybody. */
    AMENDMENT_SIGNED,
    /** The new last day holds. */
    EFFECTIVE,
    /** A party said no. The original end stands. */
    REFUSED,
    /** All agreed, but a law or a scheme ends it earlier; the request says which, and the last day that is left. */
    BLOCKED_BY_LIMIT,
    /** Taken back by who asked. */
    WITHDRAWN,
    /** Not agreed, or not signed, in time, or overtaken by an agreed end. The original end stands. */
    LAPSED;

    private static final Map<ExtensionStatus, Set<ExtensionStatus>> NEXT = new EnumMap<>(Map.of(
            REQUESTED, EnumSet.of(LIMITS_OK, REFUSED, BLOCKED_BY_LIMIT, WITHDRAWN, LAPSED),
            LIMITS_OK, EnumSet.of(AMENDMENT_SIGNED, WITHDRAWN, LAPSED),
            AMENDMENT_SIGNED, EnumSet.of(EFFECTIVE, LAPSED),
            EFFECTIVE, EnumSet.noneOf(ExtensionStatus.class),
            REFUSED, EnumSet.noneOf(ExtensionStatus.class),
            BLOCKED_BY_LIMIT, EnumSet.noneOf(ExtensionStatus.class),
            WITHDRAWN, EnumSet.noneOf(ExtensionStatus.class),
            LAPSED, EnumSet.noneOf(ExtensionStatus.class)));

    public Set<ExtensionStatus> next() {
        return Set.copyOf(NEXT.getOrDefault(this, Set.of()));
    }

    /** A final state is left by nothing; any other is open, and an agreement has one open request at most. */
    public boolean isFinal() {
        return next().isEmpty();
    }
}
