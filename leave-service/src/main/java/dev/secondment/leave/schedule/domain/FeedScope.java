package dev.secondment.leave.schedule.domain;

/** Whose absences a calendar feed shows. */
public enum FeedScope {
    /** One secondee's own, with what they are. */
    PERSON,
    /** Those of the people whom an organisation hosts: that they are absent, and nothing more. */
    TEAM
}
