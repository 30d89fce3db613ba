package dev.secondment.agreement.amendment.domain;

import dev.secondment.platform.problem.ProblemException;

/** A step that an amendment refuses. */
public final class AmendmentRejected extends ProblemException {

    public AmendmentRejected(AmendmentProblem problem, String detail) {
        super(problem, detail);
    }
}
