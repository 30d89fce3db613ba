package dev.secondment.leave.entitlement.domain;

import java.math.BigDecimal;
import java.util.UUID;

/** Tells other systems that a balance changed. */
public interface BalanceEvents {

    /** The account as it stands after the entry. */
    void changed(LeaveAccount account, LedgerEntry entry);

    /** What a leave year is worth was worked out anew. */
    void recalculated(UUID agreementId, EntitlementPlan plan, BigDecimal before);

    void transferred(LeaveTransfer transfer);

    /** Home owes the host days that were taken there beyond what the host grants; nothing, where it did before. */
    void settlementDue(LeaveTransfer settlement);

    void certified(LeaveCertificate certificate);
}
