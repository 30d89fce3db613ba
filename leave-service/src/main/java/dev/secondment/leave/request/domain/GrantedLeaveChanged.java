package dev.secondment.leave.request.domain;

import java.util.UUID;

/** Fired inside the transaction that grants leave or calls granted leave off, for features that build on this one. */
public record GrantedLeaveChanged(UUID agreementId) {}
