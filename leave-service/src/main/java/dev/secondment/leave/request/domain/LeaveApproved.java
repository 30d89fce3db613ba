package dev.secondment.leave.request.domain;

import java.util.UUID;

/** Fired inside the transaction that approves leave, for features that build on this one. */
public record LeaveApproved(UUID agreementId) {}
