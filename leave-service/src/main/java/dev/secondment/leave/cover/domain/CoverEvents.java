package dev.secondment.leave.cover.domain;

/** Tells both employers about cover, and those who were asked what concerns them. */
public interface CoverEvents {

    void publish(CoverFacts found, CoverEvent event);
}
