package dev.secondment.leave.terms.domain;

/** Why the region whose public holidays apply is the one that the terms name. */
public enum CalendarMode {
    HOME,
    HOST,
    PLACE_OF_WORK
}
