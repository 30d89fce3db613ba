package dev.secondment.agreement.rules.domain;

/** How well a rule is founded. */
public enum Grade {
    /** The text itself was read. */
    V,
    /** A secondary text was read. */
    S,
    /** General knowledge, checked by nobody: such a rule may inform or warn, never block. */
    K,
    /** This product's own design. */
    D
}
