package dev.secondment.agreement.terms.domain;

public enum PayrollLocation {
    HOME,
    HOST,
    THIRD_PARTY,
    SPLIT,
    SHADOW_HOST
}
