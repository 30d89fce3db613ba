package dev.secondment.leave.entitlement.domain;

import dev.secondment.platform.problem.ProblemKind;
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
            "Read the leave request again: it has moved on.");

    private final String code;
    private final String title;
    private final ProblemKind kind;
    private final String advice;

    BalanceProblem(String code, String title, ProblemKind kind, String advice) {
        this.code = code;
        this.title = title;
        this.kind = kind;
        this.advice = advice;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    @Override
    public String advice() {
        return advice;
    }
}
