package dev.secondment.leave.terms.domain;

/** Whose leave policy sets the entitlement. */
public enum PolicyOfRecord {
    HOME,
    HOST
}
