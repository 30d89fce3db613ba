package dev.secondment.placement.payroll.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/**
 * Money paid on top of the salary while the assignment lasts.
 *
 * @param type what it is for, such as {@code HIGHER_RESPONSIBILITY}
 * @param method how the agreement arrived at the amount
 */
@Embeddable
public record Allowance(
        String type, String method, @Embedded Money monthly) {

    /** The payroll's name for it. */
    public String element() {
        return "ALLOWANCE_" + type;
    }
}
