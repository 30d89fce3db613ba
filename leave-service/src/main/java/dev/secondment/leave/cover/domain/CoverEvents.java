package dev.secondment.leave.cover.domain;

/** Tells both employers about cover. */
public interface CoverEvents {

    void opened(CoverCase opened);

    void cancelled(CoverCase cancelled);
}
