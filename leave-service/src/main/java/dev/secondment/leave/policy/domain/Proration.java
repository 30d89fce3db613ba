package dev.secondment.leave.policy.domain;

/** How much of a year's leave a part of the year earns. */
public enum Proration {
    /** The whole amount, however little of the year it is for. */
    WHOLE_YEAR,
    /** Days of the part by days of that leave year. */
    EXACT_DAYS,
    /** A twelfth for each completed month, counted from the first day: BUrlG section 5. */
    FULL_MONTHS,
    /** A twelfth for each month begun: the first year of employment in the United Kingdom. */
    STARTED_MONTHS
}
