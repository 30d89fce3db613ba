package dev.secondment.placement.assignment.domain;

/** What can have happened to a placement: the names of its events, and the lines of its history. */
public enum PlacementFact {
    PLANNED,
    CONFLICTED,
    ONBOARDING_ITEM_DONE,
    READY,
    ACTIVATED,
    CLOSING,
    CLOSED,
    CANCELLED
}
