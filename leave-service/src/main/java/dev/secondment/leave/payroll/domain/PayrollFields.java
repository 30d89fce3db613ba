package dev.secondment.leave.payroll.domain;

import static dev.secondment.leave.terms.domain.FieldAudience.EVERYBODY;
import static dev.secondment.leave.terms.domain.FieldAudience.NOT_THE_HOST;
import static java.util.Map.entry;

import dev.secondment.leave.terms.domain.FieldAudience;
import dev.secondment.leave.terms.domain.Side;
import java.util.Map;
import java.util.Set;

/**
 * Who may read what of a payroll. Each organisation reads its own periods. A sheet has the people that it employs, with
 * what they are paid for, and those it hosts, of whom it sees that they were absent.
 */
public final class PayrollFields {
    private static final Set<Side> EMPLOYERS = Set.of(Side.HOME, Side.HOST);

    public static final FieldAudience PERIOD = new FieldAudience(Map.ofEntries(
            entry("organizationId", EMPLOYERS),
            entry("period", EMPLOYERS),
            entry("status", EMPLOYERS),
            entry("closedAt", EMPLOYERS),
            entry("lockedAt", EMPLOYERS),
            entry("version", EMPLOYERS)));

    public static final FieldAudience SHEET = new FieldAudience(Map.ofEntries(
            entry("employer", EMPLOYERS),
            entry("employeeRef", EMPLOYERS),
            entry("agreementId", EMPLOYERS),
            entry("payrollCode", Set.of(Side.HOME)),
            entry("originPeriod", EMPLOYERS),
            entry("days", EMPLOYERS),
            entry("minutes", EMPLOYERS)));

    /** That of the own organisation: whichever side it stands on elsewhere, it is at home in its own payroll. */
    public static final FieldAudience PERIOD_EVENT = new FieldAudience(Map.ofEntries(
            entry("organizationId", EVERYBODY),
            entry("period", EVERYBODY),
            entry("status", EVERYBODY),
            entry("before", EVERYBODY)));

    public static final FieldAudience ADJUSTMENT_EVENT = new FieldAudience(Map.ofEntries(
            entry("agreementId", NOT_THE_HOST),
            entry("leaveRequestId", NOT_THE_HOST),
            entry("absenceId", NOT_THE_HOST),
            entry("days", NOT_THE_HOST),
            entry("originPeriod", NOT_THE_HOST),
            entry("postingPeriod", NOT_THE_HOST)));

    private PayrollFields() {}
}
