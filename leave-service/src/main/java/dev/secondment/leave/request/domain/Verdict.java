package dev.secondment.leave.request.domain;

/** What a side of the route can answer. */
public enum Verdict {
    /** The timing suits; a later step decides. */
    AGREE,
    /** Granted: the answer of the last step. */
    APPROVE,
    DECLINE
}
