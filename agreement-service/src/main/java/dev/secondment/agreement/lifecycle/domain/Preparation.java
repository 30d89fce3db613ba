package dev.secondment.agreement.lifecycle.domain;

/** How far the placement is, as far as activation needs to know; placement-service tells. */
public enum Preparation {
    /** Nothing heard yet. */
    NONE,
    PLANNED,
    /** Every blocking onboarding item is done: the person can start. */
    READY,
    /** The placement overlaps with another one of the same person. */
    CONFLICTED,
    CANCELLED
}
