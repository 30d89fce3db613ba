package dev.secondment.agreement.terms.domain;

/** How the person is spread over places and employers. */
public enum AssignmentPattern {
    FULL_TIME,
    PART_TIME,
    /** Some days for the host, some at home. */
    SPLIT,
    /** Lives at home, travels to the host. */
    COMMUTER,
    /** Weeks there, weeks back. */
    ROTATIONAL,
    /** For the host, from elsewhere in its country. */
    REMOTE,
    /** For the host, without leaving home. */
    VIRTUAL
}
