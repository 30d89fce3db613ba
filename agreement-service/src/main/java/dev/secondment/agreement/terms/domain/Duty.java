package dev.secondment.agreement.terms.domain;

/** What somebody has to answer for while a person works for one organisation and is employed by another. */
public enum Duty {
    DIRECTION,
    PAYROLL,
    LEAVE_APPROVAL,
    SICKNESS_REPORT,
    /** Warning, dismissal: the employer's alone. */
    DISCIPLINE,
    GRIEVANCE,
    APPRAISAL,
    HEALTH_SAFETY,
    INSURANCE,
    TRAINING,
    EXPENSES,
    TIME_RECORDING,
    POSTING_DECLARATION,
    A1,
    TAX_WITHHOLDING,
    DATA_SUBJECT_REQUESTS,
    EQUIPMENT
}
