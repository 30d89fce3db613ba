package dev.secondment.leave.policy.domain;

import dev.secondment.platform.problem.ProblemKind;
import dev.secondment.platform.problem.ProblemText;
import dev.secondment.platform.problem.ProblemType;

/** What can be refused of leave policies and enrolments. */
public enum PolicyProblem implements ProblemType {
    UNKNOWN(
            "leave-policy-unknown",
            "Your organisation has no such leave policy",
            ProblemKind.NOT_FOUND,
            "List the policies; with asOf, ask for a day on which a version holds."),
    INVALID(
            "leave-policy-invalid",
            "The rules of the policy contradict themselves",
            ProblemKind.RULE,
            "Correct everything that the violations name."),
    RESERVED(
            "leave-policy-code-reserved",
            "The code belongs to a statutory policy",
            ProblemKind.RULE,
            "Take a code of your own; a policy of yours may state more than the statutory one."),
    ENROLMENT_INVALID(
            "leave-enrolment-invalid",
            "The enrolment cannot be carried out",
            ProblemKind.RULE,
            "Correct everything that the violations name."),
    DAY_VALUE_INVALID(
            "leave-day-value-invalid",
            "The value of a day of leave is not money that is paid",
            ProblemKind.RULE,
            "Give an amount above nothing, in whole coins of an ISO 4217 currency.");

    private final ProblemText text;

    PolicyProblem(String code, String title, ProblemKind kind, String advice) {
        text = new ProblemText(code, title, kind, advice);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
