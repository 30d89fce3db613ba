package dev.secondment.leave.cover.domain;

import dev.secondment.platform.problem.ProblemException;

public class CoverRejected extends ProblemException {

    public CoverRejected(CoverProblem problem, String detail) {
        super(problem, detail);
    }

    @Override
    public CoverRejected with(String extension, Object value) {
        super.with(extension, value);
        return this;
    }
}
