package dev.secondment.agreement.ending.domain;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Whether a task is done: the host says so with evidence, home and the person may object. */
public enum CompletionStatus {
    /** The host has submitted its evidence. Home and the person have ten days to object. */
    SUBMITTED,
    /** Nobody objected in time: the secondment ends when notice has run out from that day. */
    ACCEPTED,
    /** Home or the person says that the task is not done. The host may submit again with better evidence. */
    DISPUTED,
    /** The secondment ended otherwise before it was decided, by its long stop date for instance. */
    LAPSED;

    private static final Map<CompletionStatus, Set<CompletionStatus>> NEXT = new EnumMap<>(Map.of(
            SUBMITTED, EnumSet.of(ACCEPTED, DISPUTED, LAPSED),
            ACCEPTED, EnumSet.noneOf(CompletionStatus.class),
            DISPUTED, EnumSet.noneOf(CompletionStatus.class),
            LAPSED, EnumSet.noneOf(CompletionStatus.class)));

    public Set<CompletionStatus> next() {
        return Set.copyOf(NEXT.getOrDefault(this, Set.of()));
    }

    public boolean isFinal() {
        return next().isEmpty();
    }
}
