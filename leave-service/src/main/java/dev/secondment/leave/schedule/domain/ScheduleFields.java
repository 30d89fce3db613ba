package dev.secondment.leave.schedule.domain;

import static dev.secondment.leave.terms.domain.FieldAudience.EVERYBODY;
import static dev.secondment.leave.terms.domain.FieldAudience.NOT_THE_HOST;
import static java.util.Map.entry;

import dev.secondment.leave.terms.domain.FieldAudience;
import java.util.Map;

/** Who may read what of plans and calendars. The host sees that somebody is there or not. */
public final class ScheduleFields {

    public static final FieldAudience PERSON = new FieldAudience(Map.ofEntries(
            entry("agreementId", EVERYBODY),
            entry("employer", EVERYBODY),
            entry("employeeRef", EVERYBODY),
            entry("team", EVERYBODY),
            entry("view", EVERYBODY),
            entry("days", EVERYBODY)));

    public static final FieldAudience DAY = new FieldAudience(Map.ofEntries(
            entry("date", EVERYBODY),
            entry("am", EVERYBODY),
            entry("pm", EVERYBODY),
            entry("amKind", NOT_THE_HOST),
            entry("pmKind", NOT_THE_HOST)));

    /** Whoever made a feed reads it, and those who share their organisation's. */
    public static final FieldAudience FEED = new FieldAudience(Map.ofEntries(
            entry("id", EVERYBODY),
            entry("scope", EVERYBODY),
            entry("agreementId", EVERYBODY),
            entry("team", EVERYBODY),
            entry("createdAt", EVERYBODY),
            entry("secretSince", EVERYBODY),
            entry("revokedAt", EVERYBODY),
            entry("url", EVERYBODY),
            entry("version", EVERYBODY)));

    private ScheduleFields() {}
}
