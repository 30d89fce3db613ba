package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.policy.domain.Bucket;
import dev.secondment.leave.terms.domain.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one bucket amounts to in one employer's books, as of a date.
 *
 * @param lastUsableDay where its days lapse before the leave year ends
 * @param entitled granted until then, less what was handed on, paid out or lost
 * @param taken approved leave that has begun by then
 * @param booked approved leave that begins later
 */
public record BalanceLine(
        Bucket bucket,
        @Nullable LocalDate lastUsableDay,
        Side employer,
        BigDecimal entitled,
        BigDecimal taken,
        BigDecimal booked) {

    public BigDecimal left() {
        return entitled.subtract(taken).subtract(booked);
    }
}
