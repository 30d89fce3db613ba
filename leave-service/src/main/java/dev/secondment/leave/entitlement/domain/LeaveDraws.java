package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import java.util.List;
import java.util.UUID;

/** Which days leave takes, request by request: what the balances are drawn by. One statement each, however long it is. */
public interface LeaveDraws {

    List<LeaveDraw> of(UUID agreementId, LeaveKind kind);

    void hold(UUID agreementId, LeaveKind kind, UUID requestId, LeaveCharge charge);

    void release(UUID requestId, LeaveCharge charge);

    void grant(UUID requestId, LeaveCharge charge);

    void callOff(UUID requestId, LeaveCharge charge);

    void recredit(UUID requestId, LeaveCharge charge);
}
