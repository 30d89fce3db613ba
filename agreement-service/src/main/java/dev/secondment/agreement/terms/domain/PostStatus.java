package dev.secondment.agreement.terms.domain;

public enum PostStatus {
    HELD,
    HELD_WITH_BACKFILL,
    NOT_HELD_AGREED,
    RELINQUISHED,
    ABOLISHED,
    AT_RISK
}
