package dev.secondment.leave.request.domain;

import static dev.secondment.leave.terms.domain.FieldAudience.EVERYBODY;
import static dev.secondment.leave.terms.domain.FieldAudience.NOT_THE_HOST;
import static java.util.Map.entry;

import dev.secondment.leave.terms.domain.FieldAudience;
import java.util.Map;

/**
 * Who may read what of a leave request. The host plans with the dates and the number of days; what kind of leave it
 * is, what the payroll makes of it and that part of it turned into sickness is none of its business.
 */
public final class LeaveFields {

    public static final FieldAudience ANSWER = new FieldAudience(Map.ofEntries(
            entry("id", EVERYBODY),
            entry("agreementId", EVERYBODY),
            entry("kind", NOT_THE_HOST),
            entry("from", EVERYBODY),
            entry("fromSlot", EVERYBODY),
            entry("to", EVERYBODY),
            entry("toSlot", EVERYBODY),
            entry("days", EVERYBODY),
            entry("perDay", EVERYBODY),
            entry("status", EVERYBODY),
            entry("awaiting", EVERYBODY),
            entry("expects", EVERYBODY),
            entry("asked", EVERYBODY),
            entry("route", EVERYBODY),
            entry("policyOfRecord", EVERYBODY),
            entry("decisions", EVERYBODY),
            entry("cancellationReason", EVERYBODY),
            entry("changeReason", EVERYBODY),
            entry("givingUp", EVERYBODY),
            entry("change", EVERYBODY),
            entry("outsidePlacement", EVERYBODY),
            entry("linkedRequests", EVERYBODY),
            entry("segments", NOT_THE_HOST),
            entry("recreditedDays", NOT_THE_HOST),
            entry("requestedAt", EVERYBODY),
            entry("answerDueOn", EVERYBODY),
            entry("version", EVERYBODY)));

    public static final FieldAudience EVENT = new FieldAudience(Map.ofEntries(
            entry("agreementId", EVERYBODY),
            entry("leaveRequestId", EVERYBODY),
            entry("kind", NOT_THE_HOST),
            entry("from", EVERYBODY),
            entry("fromSlot", EVERYBODY),
            entry("to", EVERYBODY),
            entry("toSlot", EVERYBODY),
            entry("days", EVERYBODY),
            entry("policyOfRecord", EVERYBODY),
            entry("awaiting", EVERYBODY),
            entry("answerDueOn", EVERYBODY),
            entry("linkedRequests", EVERYBODY),
            entry("change", EVERYBODY),
            entry("perDay", NOT_THE_HOST),
            entry("takenBack", NOT_THE_HOST),
            entry("absenceId", NOT_THE_HOST)));

    /** How it came to be what it is. */
    public static final FieldAudience HISTORY = new FieldAudience(Map.ofEntries(
            entry("at", EVERYBODY),
            entry("what", EVERYBODY),
            entry("by", EVERYBODY),
            entry("status", EVERYBODY),
            entry("from", EVERYBODY),
            entry("fromSlot", EVERYBODY),
            entry("to", EVERYBODY),
            entry("toSlot", EVERYBODY),
            entry("days", EVERYBODY),
            entry("reason", EVERYBODY)));

    private LeaveFields() {}
}
