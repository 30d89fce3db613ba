package dev.secondment.leave.entitlement.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Days that went from one employer to another. */
public interface LeaveTransfers {

    void add(LeaveTransfer transfer);

    /** In the order in which they were recorded. */
    List<LeaveTransfer> of(UUID agreementId);

    /** Newest first. */
    List<LeaveTransfer> page(UUID agreementId, Set<LeaveTransfer.Type> types, @Nullable UUID after, int size);
}
