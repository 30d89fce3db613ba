package dev.secondment.agreement.terms.domain;

/** What an allowance is paid for. */
public enum AllowanceType {
    /** The work asks more than the post at home. */
    HIGHER_RESPONSIBILITY,
    /** The place. */
    LOCATION,
    /** Prices at the place. */
    COST_OF_LIVING,
    /** Conditions of the place. */
    HARDSHIP,
    /** Hours at night and on days of rest. */
    SHIFT,
    /** Being away from home. */
    MOBILITY,
    /** Something else, named by its label. */
    OTHER
}
