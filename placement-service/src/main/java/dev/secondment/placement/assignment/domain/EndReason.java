package dev.secondment.placement.assignment.domain;

/** Why an assignment ends when it does; never on whose grounds. */
public enum EndReason {
    /** The agreed term is over. */
    AS_PLANNED,
    EARLY_TERMINATION,
    /** The task is done. */
    COMPLETION,
    /** The person stays with the host, under a contract of its own. */
    CONVERTED_TO_HOST,
    /** The agreement gives a reason that is not known here. */
    OTHER
}
