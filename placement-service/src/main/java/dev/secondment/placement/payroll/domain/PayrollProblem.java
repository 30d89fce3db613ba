package dev.secondment.placement.payroll.domain;

import dev.secondment.platform.problem.ProblemKind;
import dev.secondment.platform.problem.ProblemType;
import java.util.Locale;

/** Everything that can be refused about payroll instructions. */
public enum PayrollProblem implements ProblemType {
    CASE_UNKNOWN(
            ProblemKind.NOT_FOUND,
            "The payroll does not know the agreement yet",
            "Wait until the agreement's signature has arrived; the fact is tried again by itself."),
    INVALID_PERIOD(ProblemKind.MALFORMED, "The period is not a month", "Write the period as YYYY-MM, such as 2026-09.");

    private final ProblemKind kind;
    private final String title;
    private final String advice;

    PayrollProblem(ProblemKind kind, String title, String advice) {
        this.kind = kind;
        this.title = title;
        this.advice = advice;
    }

    @Override
    public String code() {
        return "payroll-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
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
