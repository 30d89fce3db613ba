package dev.secondment.leave.cover.domain;

/** As whom somebody reads a cover case. */
public enum CoverReader {
    HOME,
    HOST,
    /** Somebody who was asked: their half days, and nothing of the absence or of others. */
    CANDIDATE
}
