package dev.secondment.agreement.terms.domain;

public enum PolicyOfRecord {
    HOME,
    HOST,
    MORE_FAVOURABLE,
    SPLIT_BY_DAY
}
