package dev.secondment.leave.terms.domain;

/** Whose leave policy sets the entitlement and its rules. */
public enum PolicyOfRecord {
    /** The home employer's, all year. */
    HOME,
    /** The host's during the placement, the home employer's around it. */
    HOST,
    /** The host's wherever it says something during the placement, else the home employer's. */
    HOST_PREVAILS,
    /** Of the two the one that is better for the person. */
    MORE_FAVOURABLE,
    /** Each employer's amount for its days; all other rules are the home employer's. */
    SPLIT_BY_DAY
}
