package dev.secondment.agreement.terms.domain;

public enum DayPart {
    FULL,
    MORNING,
    AFTERNOON,
    NONE
}
