package dev.secondment.leave.absence.domain;

import static dev.secondment.leave.terms.domain.FieldAudience.EVERYBODY;
import static dev.secondment.leave.terms.domain.FieldAudience.NOT_THE_HOST;
import static java.util.Map.entry;

import dev.secondment.leave.terms.domain.FieldAudience;
import java.util.Map;

/** Who may read what of an absence. The host sees that somebody is away and until when; every medical fact is home. */
public final class AbsenceFields {

    public static final FieldAudience ANSWER = new FieldAudience(Map.ofEntries(
            entry("id", EVERYBODY),
            entry("agreementId", EVERYBODY),
            entry("view", EVERYBODY),
            entry("firstDay", EVERYBODY),
            entry("expectedReturn", EVERYBODY),
            entry("lastDay", EVERYBODY),
            entry("kind", NOT_THE_HOST),
            entry("status", NOT_THE_HOST),
            entry("reportedBy", NOT_THE_HOST),
            entry("reportedAt", EVERYBODY),
            entry("certificateDueOn", NOT_THE_HOST),
            entry("certificates", NOT_THE_HOST),
            entry("days", NOT_THE_HOST),
            entry("version", EVERYBODY)));

    public static final FieldAudience EVENT = new FieldAudience(Map.ofEntries(
            entry("agreementId", EVERYBODY),
            entry("absenceId", EVERYBODY),
            entry("firstDay", EVERYBODY),
            entry("expectedReturn", EVERYBODY),
            entry("lastDay", EVERYBODY),
            entry("kind", NOT_THE_HOST),
            entry("certificateDueOn", NOT_THE_HOST),
            entry("from", NOT_THE_HOST),
            entry("to", NOT_THE_HOST),
            entry("perDay", NOT_THE_HOST)));

    private AbsenceFields() {}
}
