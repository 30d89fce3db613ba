package dev.secondment.leave.terms.domain;

/** Where somebody stands in one agreement. The same person can be home in one and secondee in another. */
public enum Side {
    HOME,
    HOST,
    SECONDEE
}
