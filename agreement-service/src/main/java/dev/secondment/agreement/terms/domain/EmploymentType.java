package dev.secondment.agreement.terms.domain;

/** How long the person is employed at home. */
public enum EmploymentType {
    PERMANENT,
    FIXED_TERM
}
