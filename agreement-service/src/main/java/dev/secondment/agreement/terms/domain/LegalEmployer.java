package dev.secondment.agreement.terms.domain;

/** Whose employee the person is meanwhile. */
public enum LegalEmployer {
    HOME,
    /** Not a secondment: a change of employer, which is a conversion. */
    HOST,
    JOINT
}
