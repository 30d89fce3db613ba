package dev.secondment.agreement.suspension.domain;

import dev.secondment.platform.problem.ProblemKind;
import dev.secondment.platform.problem.ProblemText;
import dev.secondment.platform.problem.ProblemType;
import java.util.Locale;

/** What is refused about a halt, beyond what the agreement itself refuses. */
public enum SuspensionProblem implements ProblemType {
    REVIEW_DAY("The review day must lie ahead", "Name in reviewOn a day after today, at the host site.");

    private final ProblemText text;

    SuspensionProblem(String title, String advice) {
        text = new ProblemText(
                "suspension-" + name().toLowerCase(Locale.ROOT).replace('_', '-'), title, ProblemKind.RULE, advice);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
