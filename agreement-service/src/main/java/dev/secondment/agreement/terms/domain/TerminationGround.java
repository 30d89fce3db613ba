package dev.secondment.agreement.terms.domain;

/** Why a secondment ends before its time. */
public enum TerminationGround {
    MUTUAL,
    HOME_RECALL,
    HOST_REQUEST,
    EMPLOYEE_REQUEST,
    MISCONDUCT,
    LONG_ILLNESS,
    AGREEMENT_BREACH,
    PERMIT_LOST,
    RULE_LIMIT,
    HOST_INSOLVENCY,
    EMPLOYMENT_ENDED,
    FORCE_MAJEURE,
    DEATH
}
