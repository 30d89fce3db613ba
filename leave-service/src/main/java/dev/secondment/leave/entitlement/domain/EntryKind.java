package dev.secondment.leave.entitlement.domain;

/** Why a ledger entry was posted. What the person may take is positive. */
public enum EntryKind {
    /** Days granted for a leave year; each later one is what a change of the terms adds or takes back. */
    ENTITLEMENT,
    /** Approved leave, and days that a changed agreement charges for it. */
    TAKEN,
    /** Approved leave that was called off before it began, or days of it that its agreement no longer covers. */
    CANCELLED,
    /** Days of leave given back because the person was certified unfit. */
    RECREDIT
}
