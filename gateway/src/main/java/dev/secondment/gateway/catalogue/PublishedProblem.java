package dev.secondment.gateway.catalogue;

import dev.secondment.platform.problem.ProblemKind;
import dev.secondment.platform.problem.ProblemText;
import dev.secondment.platform.problem.ProblemType;
import java.util.Arrays;

/** A refusal that a service published in its catalogue. */
record PublishedProblem(String code, String title, int status, String advice) implements ProblemType {

    @Override
    public ProblemText text() {
        return new ProblemText(code, title, kind(), advice);
    }

    @Override
    public ProblemKind kind() {
        return Arrays.stream(ProblemKind.values())
                .filter(kind -> kind.status() == status)
                .findFirst()
                .orElse(ProblemKind.INTERNAL);
    }
}
