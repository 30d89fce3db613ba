package dev.secondment.agreement.terms.domain;

/** Whose bonus the person takes part in. */
public enum BonusScheme {
    NONE,
    HOME,
    HOST
}
