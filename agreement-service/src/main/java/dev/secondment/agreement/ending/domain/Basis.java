package dev.secondment.agreement.ending.domain;

/** On what an earlier end rests, and so what it still needs. */
public enum Basis {
    /** Shorter than notice, or mutual by its nature: all three parties have to agree. */
    CONSENT,
    /** Notice is kept, or paid instead: it needs nobody's consent. */
    NOTICE,
    /** A ground for which the terms let a party end at once. */
    IMMEDIATE,
    /** The host has sent the person away; whether and when the secondment ends, the home employer decides. */
    REMOVAL
}
