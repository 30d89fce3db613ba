package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.calendar.domain.SlotRange;

/** Half days of granted leave that follow each other, worked or not. */
public record LeaveSpell(LeaveKind kind, SlotRange slots) {}
