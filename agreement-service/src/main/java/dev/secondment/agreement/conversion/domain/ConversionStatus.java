package dev.secondment.agreement.conversion.domain;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Where an offer of a contract with the host stands. The table below is the only list of legal moves. Each state is
 * named after the step that was done last; a step that the terms do not ask for is done with the one before it.
 */
public enum ConversionStatus {
    /** The host offers a post. Where the terms say so, people of the host whose posts are at risk are considered first. */
    PROPOSED,
    /** Nobody at risk takes the post: the person may have it. */
    AT_RISK_CHECK,
    /** The person wants it. */
    EMPLOYEE_ACCEPTED,
    /** The home employer lets them go. */
    HOME_RELEASED,
    /** The fee that the terms set is paid or waived, or they set none. */
    FEE_SETTLED_OR_NONE,
    /** The contract is signed: the secondment ends the day before it starts. */
    CONTRACTED,
    /** The person works for the host as its employee. */
    EFFECTIVE,
    /** The person, or the home employer, said no. */
    DECLINED,
    /** Somebody at risk takes the post, or time or another end came first. */
    BLOCKED,
    /** Taken back by the host. */
    WITHDRAWN;

    private static final Map<ConversionStatus, Set<ConversionStatus>> NEXT = new EnumMap<>(Map.of(
            PROPOSED, EnumSet.of(AT_RISK_CHECK, DECLINED, BLOCKED, WITHDRAWN),
            AT_RISK_CHECK, EnumSet.of(EMPLOYEE_ACCEPTED, DECLINED, BLOCKED, WITHDRAWN),
            EMPLOYEE_ACCEPTED, EnumSet.of(HOME_RELEASED, DECLINED, BLOCKED, WITHDRAWN),
            HOME_RELEASED, EnumSet.of(FEE_SETTLED_OR_NONE, DECLINED, BLOCKED, WITHDRAWN),
            FEE_SETTLED_OR_NONE, EnumSet.of(CONTRACTED, DECLINED, BLOCKED, WITHDRAWN),
            CONTRACTED, EnumSet.of(EFFECTIVE, BLOCKED),
            EFFECTIVE, EnumSet.noneOf(ConversionStatus.class),
            DECLINED, EnumSet.noneOf(ConversionStatus.class),
            BLOCKED, EnumSet.noneOf(ConversionStatus.class),
            WITHDRAWN, EnumSet.noneOf(ConversionStatus.class)));

    public Set<ConversionStatus> next() {
        return Set.copyOf(NEXT.getOrDefault(this, Set.of()));
    }

    /** A final state is left by nothing; any other is open, and an agreement has one open offer at most. */
    public boolean isFinal() {
        return next().isEmpty();
    }
}
