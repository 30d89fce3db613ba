package dev.secondment.leave.cover.domain;

/** What somebody who was asked has said. */
public enum CoverAnswer {
    PENDING,
    ACCEPTED,
    REFUSED
}
