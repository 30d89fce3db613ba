package dev.secondment.leave.policy.domain;

import java.math.BigDecimal;

/** What a day of leave costs home, and of which working week that day is. */
public record DayCost(Money value, BigDecimal daysPerWeek) {

    public Money perDayOf(BigDecimal otherDaysPerWeek) {
        return value.perDayOf(daysPerWeek, otherDaysPerWeek);
    }
}
