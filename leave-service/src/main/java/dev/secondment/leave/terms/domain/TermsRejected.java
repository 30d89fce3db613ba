package dev.secondment.leave.terms.domain;

import dev.secondment.platform.problem.ProblemException;

public class TermsRejected extends ProblemException {

    public TermsRejected(TermsProblem problem, String detail) {
        super(problem, detail);
    }
}
