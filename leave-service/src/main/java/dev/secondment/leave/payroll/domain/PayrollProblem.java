package dev.secondment.leave.payroll.domain;

import dev.secondment.platform.problem.ProblemKind;
import dev.secondment.platform.problem.ProblemText;
import dev.secondment.platform.problem.ProblemType;

/** What a payroll period can refuse. */
public enum PayrollProblem implements ProblemType {
    UNKNOWN(
            "payroll-period-unknown",
            "There is no such period",
            ProblemKind.NOT_FOUND,
            "Write the period as YYYY-MM, such as 2026-09."),
    ILLEGAL_TRANSITION(
            "payroll-period-illegal-transition",
            "The period is past this step, or not there yet",
            ProblemKind.CONFLICT,
            "allowedTransitions lists what is possible; a locked period is never altered."),
    OUT_OF_ORDER(
            "payroll-period-out-of-order",
            "Another period comes first",
            ProblemKind.CONFLICT,
            "Periods are closed and locked one after the other; expects names the one that is due."),
    NOT_BEGUN(
            "payroll-period-not-begun",
            "The period has not begun",
            ProblemKind.RULE,
            "Close a period once its month has begun.");

    private final ProblemText text;

    PayrollProblem(String code, String title, ProblemKind kind, String advice) {
        text = new ProblemText(code, title, kind, advice);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
