package dev.secondment.agreement.terms.domain;

public enum PolicyOfRecord {
    HOME,
    HOST,
    HOST_PREVAILS,
    MORE_FAVOURABLE,
    SPLIT_BY_DAY
}
