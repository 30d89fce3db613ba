package dev.secondment.agreement.terms.domain;

/** How an allowance is reckoned; {@link Allowance#monthly} does it. */
public enum AllowanceMethod {
    /** An amount a month. */
    FIXED,
    /** A share of what the role at the host is paid. */
    PERCENT_OF_NEW,
    /** A share of what the person is paid at home. */
    PERCENT_OF_CURRENT,
    /** What the role at the host is paid more than the person at home; never less than nothing. */
    DIFFERENCE
}
