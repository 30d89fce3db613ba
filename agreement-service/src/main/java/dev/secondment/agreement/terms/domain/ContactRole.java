package dev.secondment.agreement.terms.domain;

/** What a person may be called about. */
public enum ContactRole {
    /** Whom to ask for on the first day. */
    FIRST_DAY,
    SUPERVISOR,
    LINE_MANAGER,
    HR,
    PAYROLL,
    FINANCE,
    LEGAL,
    DATA_PROTECTION,
    PROJECT
}
