package dev.secondment.leave.cover.domain;

/** Why an offer can no longer be accepted. */
public enum OfferEnd {
    /** Its half days are covered. */
    FILLED,
    /** Everybody who was asked has answered, and half days are left. */
    ANSWERED,
    /** Its time is up. */
    EXPIRED,
    /** The half days are no longer needed, or the host gets by without. */
    NOT_NEEDED
}
