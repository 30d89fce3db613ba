package dev.secondment.leave.entitlement.domain;

import java.math.BigDecimal;

/**
 * A leave year as of a date.
 *
 * @param entitled granted until then
 * @param taken approved leave that has begun by then
 * @param booked approved leave that begins later
 * @param pending asked for and not decided, at this moment
 */
public record Balance(int leaveYear, BigDecimal entitled, BigDecimal taken, BigDecimal booked, BigDecimal pending) {

    public BigDecimal available() {
        return entitled.subtract(taken).subtract(booked).subtract(pending);
    }
}
