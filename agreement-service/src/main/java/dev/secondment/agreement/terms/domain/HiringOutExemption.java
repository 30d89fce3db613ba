package dev.secondment.agreement.terms.domain;

/** Why the law on hiring-out does not apply, as the home employer declares it. */
public enum HiringOutExemption {
    /** Between companies of one group, for people neither hired nor employed to be lent. */
    GROUP_COMPANY,
    /** Now and then, of people not hired to be lent. */
    OCCASIONAL,
    /** Between bodies under public law. */
    PUBLIC_BODY,
    /** To avoid short-time work or dismissals in a small company, notified before. */
    AVOIDS_SHORT_TIME_WORK
}
