package dev.secondment.placement.assignment.domain;

/** What can have happened to a placement: the names of its events, and the lines of its history. */
public enum PlacementFact {
    PLANNED,
    CONFLICTED,
    ONBOARDING_ITEM_DONE,
    READY,
    ACTIVATED,
    CHANGED,
    ON_HOLD,
    RESUMED,
    CLOSING,
    EXTENDED,
    CLOSED,
    CANCELLED
}
