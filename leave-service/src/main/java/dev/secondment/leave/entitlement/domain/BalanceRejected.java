package dev.secondment.leave.entitlement.domain;

import dev.secondment.platform.problem.ProblemException;

public class BalanceRejected extends ProblemException {

    public BalanceRejected(BalanceProblem problem, String detail) {
        super(problem, detail);
    }
}
