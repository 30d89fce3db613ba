package dev.secondment.leave.entitlement.domain;

/** Why a ledger entry was posted. Its sign follows: what the person may take is positive. */
public enum EntryKind {
    /** Days granted for a leave year. */
    ENTITLEMENT,
    /** Approved leave. */
    TAKEN,
    /** Approved leave that was called off before it began. */
    CANCELLED,
    /** Days of leave given back because the person was certified unfit. */
    RECREDIT
}
