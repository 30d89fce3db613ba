package dev.secondment.agreement.terms.domain;

public enum VatTreatment {
    STANDARD,
    REVERSE_CHARGE,
    EXEMPT,
    OUTSIDE_SCOPE
}
