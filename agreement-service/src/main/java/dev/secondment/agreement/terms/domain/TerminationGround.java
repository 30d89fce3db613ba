package dev.secondment.agreement.terms.domain;

/** Why a secondment ends before its last day. */
public enum TerminationGround {
    MUTUAL,
    /** The home employer needs the person back. */
    HOME_RECALL,
    /** The host gives the person back. */
    HOST_REQUEST,
    /** The person wants to go back. */
    EMPLOYEE_REQUEST,
    MISCONDUCT,
    LONG_ILLNESS,
    AGREEMENT_BREACH,
    PERMIT_LOST,
    /** A limit of law is reached. */
    RULE_LIMIT,
    HOST_INSOLVENCY,
    EMPLOYMENT_ENDED,
    FORCE_MAJEURE,
    DEATH
}
