package dev.secondment.agreement.terms.domain;

/** What ends the term. */
public enum EndMode {
    /** A day. What is meant when nothing is said. */
    FIXED_DATE,
    /** A task, done by its criteria; the long stop date at the latest. */
    TASK_COMPLETION
}
