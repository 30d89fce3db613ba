package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.terms.domain.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What one leave request takes of one day.
 *
 * @param pending set aside for a request that is not decided
 * @param granted approved
 * @param recredited what of the granted was given back
 */
public record LeaveDraw(UUID requestId, LocalDate day, BigDecimal pending, BigDecimal granted, BigDecimal recredited) {

    /** Leave that is asked for once more keeps the days that were granted and given back: these alone book nothing. */
    boolean isBooked() {
        return granted.compareTo(recredited) > 0;
    }

    Consumption.LeaveDay in(Side employer) {
        return new Consumption.LeaveDay(requestId, day, employer, pending.add(granted), recredited);
    }
}
