package dev.secondment.placement.payroll.domain;

import dev.secondment.platform.problem.ProblemKind;
import dev.secondment.platform.problem.ProblemText;
import dev.secondment.platform.problem.ProblemType;
import java.util.Locale;

/** Everything that can be refused about payroll instructions. */
public enum PayrollProblem implements ProblemType {
    CASE_UNKNOWN(
            ProblemKind.NOT_FOUND,
            "The payroll does not know the agreement yet",
            "Wait until the agreement's signature has arrived; the fact is tried again by itself."),
    INVALID_PERIOD(ProblemKind.MALFORMED, "The period is not a month", "Write the period as YYYY-MM, such as 2026-09.");

    private final ProblemText text;

    PayrollProblem(ProblemKind kind, String title, String advice) {
        text = new ProblemText("payroll-" + name().toLowerCase(Locale.ROOT).replace('_', '-'), title, kind, advice);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
