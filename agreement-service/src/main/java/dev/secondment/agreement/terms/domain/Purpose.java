package dev.secondment.agreement.terms.domain;

public enum Purpose {
    DEVELOPMENT,
    SKILL_TRANSFER,
    SERVICE_DELIVERY,
    COVER_ABSENCE,
    PROJECT,
    RETENTION_OR_AVOID_REDUNDANCY,
    SURGE
}
