package dev.secondment.agreement.terms.domain;

public enum FeeMethod {
    NONE,
    FIXED
}
