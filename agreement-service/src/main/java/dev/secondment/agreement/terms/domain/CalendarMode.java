package dev.secondment.agreement.terms.domain;

public enum CalendarMode {
    HOME,
    HOST,
    PLACE_OF_WORK
}
