package dev.secondment.agreement.terms.domain;

public enum AllowanceMethod {
    FIXED
}
