package dev.secondment.agreement.conversion.domain;

/** What became of people at the host whose posts are at risk, before the post went to somebody from outside. */
public enum AtRiskOutcome {
    /** The terms ask for no such check. */
    NOT_REQUIRED,
    NOBODY_AT_RISK,
    /** They were considered first; none of them takes the post. */
    CONSIDERED_FIRST,
    /** One of them takes it. */
    TAKES_PRIORITY
}
