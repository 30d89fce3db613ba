package dev.secondment.leave.entitlement.application;

import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.entitlement.domain.LedgerEntry;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** What was posted to a leave year, and what can be asked for now. */
public record PostedView(
        UUID agreementId, LeaveKind kind, int leaveYear, List<LedgerEntry> entries, BigDecimal available) {}
