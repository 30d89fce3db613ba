package dev.secondment.agreement.terms.domain;

/** On what the law of the place of work is a floor, whatever law governs the agreement. */
public enum HostLawSubject {
    REMUNERATION,
    WORK_AND_REST_TIME,
    ANNUAL_LEAVE,
    HEALTH_SAFETY,
    HIRING_OUT_CONDITIONS,
    PROTECTION_OF_PARENTS_AND_YOUNG,
    EQUAL_TREATMENT,
    ACCOMMODATION,
    TRAVEL_ALLOWANCES
}
