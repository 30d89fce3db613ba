package dev.secondment.leave.entitlement.domain;

/** Tells other systems that a balance changed. */
public interface BalanceEvents {

    /** The account as it stands after the entry. */
    void changed(LeaveAccount account, LedgerEntry entry);
}
