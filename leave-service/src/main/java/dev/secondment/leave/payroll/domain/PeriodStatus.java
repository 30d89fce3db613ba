package dev.secondment.leave.payroll.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far the payroll of one month is. */
public enum PeriodStatus {
    /** Days of the month count in its pay, and so do days of locked months that become known now. */
    OPEN,
    /** The payroll checks what it has. Days of the month itself still count in it; what comes late for others does not. */
    CLOSING,
    /** Paid. Nothing in it changes any more: what becomes known later is posted to the first open period. */
    LOCKED;

    private static final Map<PeriodStatus, Set<PeriodStatus>> NEXT = Map.of(
            OPEN, EnumSet.of(CLOSING),
            CLOSING, EnumSet.of(OPEN, LOCKED),
            LOCKED, EnumSet.noneOf(PeriodStatus.class));

    public Set<PeriodStatus> next() {
        return NEXT.getOrDefault(this, Set.of());
    }
}
