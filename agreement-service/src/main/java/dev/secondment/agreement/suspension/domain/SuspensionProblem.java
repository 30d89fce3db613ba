package dev.secondment.agreement.suspension.domain;

import dev.secondment.platform.problem.ProblemKind;
import dev.secondment.platform.problem.ProblemType;
import java.util.Locale;

/** What is refused about a halt, beyond what the agreement itself refuses. */
public enum SuspensionProblem implements ProblemType {
    REVIEW_DAY("The review day must lie ahead", "Name in reviewOn a day after today, at the host site.");

    private final String title;
    private final String advice;

    SuspensionProblem(String title, String advice) {
        this.title = title;
        this.advice = advice;
    }

    @Override
    public String code() {
        return "suspension-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public ProblemKind kind() {
        return ProblemKind.RULE;
    }

    @Override
    public String advice() {
        return advice;
    }
}
