package dev.secondment.agreement.rules.domain;

/** Which readers learn of a finding. */
public enum ShownTo {
    PARTIES,
    /** What tells of pay or of the employment contract. */
    HOME_AND_SECONDEE,
    /** What judges the case as such: the home employer's HR and compliance. */
    HOME_COMPLIANCE
}
