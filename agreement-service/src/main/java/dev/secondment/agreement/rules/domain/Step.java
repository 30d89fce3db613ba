package dev.secondment.agreement.rules.domain;

/** The steps at which an agreement is held against the rules, in their order. */
public enum Step {
    SUBMISSION,
    SIGNATURE,
    ACTIVATION
}
