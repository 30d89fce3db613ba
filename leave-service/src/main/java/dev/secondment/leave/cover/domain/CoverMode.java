package dev.secondment.leave.cover.domain;

/** How people are asked. */
public enum CoverMode {
    /** One person, who says yes or no. */
    INDIVIDUAL,
    /** Several at once: the first yes wins. */
    BROADCAST,
    /** One of the employer's own people, who is told; a refusal opens the half days again. */
    ASSIGNED
}
