package dev.secondment.agreement.lifecycle.domain;

/** What brought about an end before the planned one. */
public enum EndCause {
    /** Agreed by all, by notice run out, or at once for a grave reason. */
    EARLY_TERMINATION,
    /** The task that the secondment was for is done. */
    COMPLETION,
    /** The person takes a contract with the host the day after the last day. */
    CONVERSION
}
