package dev.secondment.agreement.terms.domain;

public enum ClauseState {
    PRESENT,
    WAIVED,
    NOT_APPLICABLE
}
