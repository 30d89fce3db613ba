package dev.secondment.agreement.terms.domain;

public enum AllowanceType {
    HIGHER_RESPONSIBILITY
}
