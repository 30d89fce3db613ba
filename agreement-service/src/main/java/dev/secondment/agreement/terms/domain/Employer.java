package dev.secondment.agreement.terms.domain;

public enum Employer {
    HOME,
    HOST
}
