package dev.secondment.leave.payroll.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;

/** Tells other systems how far a payroll is, and what came too late for the month it belongs to. */
public interface PayrollEvents {

    void changed(UUID organization, YearMonth period, PeriodStatus status, PeriodStatus before);

    /** Days of a locked month are posted to a later one. */
    void adjusted(Adjustment adjustment);

    /**
     * @param days below zero where days are taken back
     */
    record Adjustment(PayrollSource source, BigDecimal days, Posting posting) {}
}
