package dev.secondment.agreement.terms.domain;

public enum Destination {
    OTHER_DEPARTMENT,
    SAME_DEPARTMENT_ROLE,
    NEWLY_CREATED_ROLE,
    SISTER_COMPANY,
    CLIENT_OR_PARTNER,
    VENDOR_PROJECT
}
