package dev.secondment.leave.policy.domain;

/** How the days of a leave year are rounded: once, on the sum of its parts. */
public enum Rounding {
    NONE,
    /** To the next half day: starters in the United Kingdom. */
    UP_HALF,
    /** To the next tenth of a day: leavers in the United Kingdom, as GOV.UK shows them. */
    UP_TENTH,
    /** To the nearest half day, a quarter up. */
    HALF_UP_HALF,
    /** Half a day and more becomes a day; less than half stays as it is, nothing is dropped: BUrlG section 5(2). */
    BURLG
}
