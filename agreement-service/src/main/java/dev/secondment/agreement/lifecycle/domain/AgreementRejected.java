package dev.secondment.agreement.lifecycle.domain;

import dev.secondment.platform.problem.ProblemException;

/** A step that the agreement refuses. */
public final class AgreementRejected extends ProblemException {

    public AgreementRejected(AgreementProblem problem, String detail) {
        super(problem, detail);
    }
}
