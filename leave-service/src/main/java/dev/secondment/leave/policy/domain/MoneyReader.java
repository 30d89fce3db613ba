package dev.secondment.leave.policy.domain;

/** As whom somebody reads what leave costs. The same person can be several. */
public enum MoneyReader {
    /** The home employer: days. */
    HOME,
    /** Home's HR, payroll, finance and systems: also what a day costs, which says something of the salary. */
    HOME_MONEY,
    /** The host: days that are settled with it. */
    HOST,
    /** The host's HR, finance and systems: also what is due to it or from it. */
    HOST_MONEY,
    /** The person. */
    SECONDEE
}
