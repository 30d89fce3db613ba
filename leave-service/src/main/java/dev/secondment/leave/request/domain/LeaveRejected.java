package dev.secondment.leave.request.domain;

import dev.secondment.platform.problem.ProblemException;

public class LeaveRejected extends ProblemException {

    public LeaveRejected(LeaveProblem problem, String detail) {
        super(problem, detail);
    }

    @Override
    public LeaveRejected with(String extension, Object value) {
        super.with(extension, value);
        return this;
    }
}
