package dev.secondment.agreement.conversion.domain;

public enum FeeOutcome {
    /** The terms set none. */
    NONE,
    SETTLED,
    /** The home employer does without. */
    WAIVED
}
