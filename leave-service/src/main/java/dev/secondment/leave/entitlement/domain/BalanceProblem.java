package dev.secondment.leave.entitlement.domain;

import dev.secondment.platform.problem.ProblemKind;
import dev.secondment.platform.problem.ProblemText;
import dev.secondment.platform.problem.ProblemType;

/** What a leave balance can refuse. */
public enum BalanceProblem implements ProblemType {
    INSUFFICIENT(
            "leave-balance-insufficient",
            "The balance does not cover the days",
            ProblemKind.RULE,
            "Ask for fewer days; the quote and the balance say how many are left in each leave year."),
    POSTED_ALREADY(
            "leave-posted-already",
            "This change of the balance was posted already",
            ProblemKind.CONFLICT,
            "Read the leave request again: it has moved on."),
    YEAR_UNKNOWN(
            "leave-year-unknown",
            "Nothing is known of this leave year",
            ProblemKind.RULE,
            "Name a leave year that the placement touches, by the calendar year in which it begins."),
    NO_BALANCE(
            "leave-kind-without-balance",
            "Leave of this kind is not drawn from a balance",
            ProblemKind.RULE,
            "Use ANNUAL or TOIL."),
    NOT_BY_HOURS(
            "leave-not-by-hours",
            "The policy does not grant leave by hours worked",
            ProblemKind.RULE,
            "Report hours only where the policy of record accrues BY_HOURS; enrol the person in such a policy first."),
    HOURS_OVERLAP(
            "leave-hours-overlap",
            "Hours were reported for some of these days already",
            ProblemKind.CONFLICT,
            "Report the same period again to correct it, or one that touches no other."),
    INVALID_PERIOD(
            "leave-invalid-period",
            "The period is not one of a leave year",
            ProblemKind.RULE,
            "Give a first and a last day, in order and within one leave year."),
    CERTIFICATE_UNKNOWN(
            "leave-certificate-unknown",
            "There is no such certificate",
            ProblemKind.NOT_FOUND,
            "List the certificates of the agreement.");

    private final ProblemText text;

    BalanceProblem(String code, String title, ProblemKind kind, String advice) {
        text = new ProblemText(code, title, kind, advice);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
