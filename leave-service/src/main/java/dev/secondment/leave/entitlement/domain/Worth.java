package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.policy.domain.Money;

/**
 * What days that went from one employer to another are worth.
 *
 * @param dayValue of a day of the week that the days come from
 * @param amount so many days at that value, rounded once
 */
public record Worth(Money dayValue, Money amount) {

    public static Worth of(WeeksTransfer moved, Money dayValue) {
        return new Worth(dayValue, dayValue.times(moved.days()));
    }
}
