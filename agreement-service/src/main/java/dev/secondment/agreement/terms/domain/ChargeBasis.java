package dev.secondment.agreement.terms.domain;

/** What the host is charged for. */
public enum ChargeBasis {
    /** All that the person costs the home employer. */
    FULL_COST,
    PERCENT_OF_COST,
    DAY_RATE,
    HOUR_RATE,
    /** So much a billing period. */
    FIXED_FEE,
    /** Lent for nothing. */
    NONE
}
