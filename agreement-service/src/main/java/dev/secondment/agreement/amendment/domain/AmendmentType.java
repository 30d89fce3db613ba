package dev.secondment.agreement.amendment.domain;

/** What an amendment is about. */
public enum AmendmentType {
    /** Any of the terms. */
    TERMS,
    /** Other work for the host, a promotion among it. */
    ROLE_CHANGE,
    PAY,
    /** A vendor or a client joins the contract. */
    PARTY_ADDED,
    /** Another superior at the host. */
    LINE_MANAGER,
    /** A later end, with what goes with it; comes out of an extension request alone. */
    EXTENSION
}
