package dev.secondment.agreement.terms.domain;

public enum SecondmentKind {
    /** Home and host are one organisation. */
    INTERNAL,
    /** The host is another organisation. */
    EXTERNAL
}
