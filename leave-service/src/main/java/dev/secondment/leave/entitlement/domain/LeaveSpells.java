package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.calendar.domain.SlotRange;
import java.util.List;
import java.util.UUID;

/** Granted leave that draws on no balance, request by request as it stands now: it can change what is earned. */
public interface LeaveSpells {

    /** In place of what was known of the request. */
    void keep(UUID agreementId, UUID requestId, LeaveKind kind, List<SlotRange> granted);

    List<LeaveSpell> of(UUID agreementId);
}
