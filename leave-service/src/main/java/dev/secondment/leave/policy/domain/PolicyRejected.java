package dev.secondment.leave.policy.domain;

import dev.secondment.platform.problem.ProblemException;

public class PolicyRejected extends ProblemException {

    public PolicyRejected(PolicyProblem problem, String detail) {
        super(problem, detail);
    }
}
