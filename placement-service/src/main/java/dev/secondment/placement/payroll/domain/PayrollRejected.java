package dev.secondment.placement.payroll.domain;

import dev.secondment.platform.problem.ProblemException;

/** The refusal of something about payroll instructions. */
public class PayrollRejected extends ProblemException {

    public PayrollRejected(PayrollProblem problem, String detail) {
        super(problem, detail);
    }
}
