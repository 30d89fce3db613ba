package dev.secondment.agreement.lifecycle.domain;

/** The three sides of an agreement: each signs, and each sees its own part of it. */
public enum Side {
    HOME,
    HOST,
    SECONDEE
}
