package dev.secondment.agreement.extension.domain;

/** Why an extension came to nothing although nobody withdrew or refused it. */
public enum LapseCause {
    /** The last day to decide passed. */
    NOT_DECIDED,
    /** All had agreed, but the amendment did not get all its signatures. */
    NOT_SIGNED,
    /** The parties agreed on an end: an early one, or a contract with the host. */
    END_AGREED
}
