package dev.secondment.leave.entitlement.domain;

import java.util.EnumSet;
import java.util.Set;

/** Why a ledger entry was posted. What the person may take is positive. */
public enum EntryKind {
    /** Days granted for a leave year; each later one is what a change of the terms or policies adds or takes back. */
    ENTITLEMENT,
    /** Approved leave, and days that a changed agreement charges for it. */
    TAKEN,
    /** Approved leave that was called off, or days of it that its agreement no longer covers. */
    CANCELLED,
    /** Days of leave given back because the person was certified unfit. */
    RECREDIT,
    /** Days that went into the next leave year. */
    CARRIED_OUT,
    /** Days from the leave year before. */
    CARRIED_IN,
    /** Days that were not taken in time. */
    EXPIRED,
    /** A correction with its reason. */
    ADJUSTMENT,
    /** Days handed on to the other employer. */
    TRANSFER_OUT,
    /** Days taken over from the other employer, or from one before. */
    TRANSFER_IN,
    /** Days paid out in money. */
    PAID_OUT;

    private static final Set<EntryKind> OF_LEAVE = EnumSet.of(TAKEN, CANCELLED, RECREDIT);

    /** Whether it comes of somebody's leave; everything else changes what there is to be taken. */
    public boolean isOfLeave() {
        return OF_LEAVE.contains(this);
    }
}
