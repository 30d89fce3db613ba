package dev.secondment.agreement.rules.domain;

/** Which readers learn of a finding. */
public enum ShownTo {
    /** Home, host and the person; a vendor or a client hears of the terms too little to judge them. */
    PARTIES,
    /** What tells of pay or of the employment contract. */
    HOME_AND_SECONDEE,
    /** What judges the case as such: the home employer's HR and compliance. */
    HOME_COMPLIANCE
}
