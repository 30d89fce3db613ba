package dev.secondment.leave.payroll.domain;

import dev.secondment.platform.problem.ProblemException;

public class PayrollRejected extends ProblemException {

    public PayrollRejected(PayrollProblem problem, String detail) {
        super(problem, detail);
    }

    @Override
    public PayrollRejected with(String extension, Object value) {
        super.with(extension, value);
        return this;
    }
}
