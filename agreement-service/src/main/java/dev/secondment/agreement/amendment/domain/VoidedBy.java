package dev.secondment.agreement.amendment.domain;

/** Why an amendment will never hold. */
public enum VoidedBy {
    REFUSAL,
    WITHDRAWAL,
    /** Its signing time ran out, or the agreement was over before it could take effect. */
    EXPIRY
}
