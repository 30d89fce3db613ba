package dev.secondment.agreement.rules.domain;

public enum Outcome {
    MET,
    NOT_MET,
    /** Not met, and set aside with a reason by who may. */
    WAIVED
}
