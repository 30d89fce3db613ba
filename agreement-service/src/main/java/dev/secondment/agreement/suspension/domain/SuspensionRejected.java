package dev.secondment.agreement.suspension.domain;

import dev.secondment.platform.problem.ProblemException;

/** A halt that is refused. */
public final class SuspensionRejected extends ProblemException {

    SuspensionRejected(SuspensionProblem problem, String detail) {
        super(problem, detail);
    }
}
