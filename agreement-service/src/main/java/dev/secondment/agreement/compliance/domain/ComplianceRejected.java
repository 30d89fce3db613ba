package dev.secondment.agreement.compliance.domain;

import dev.secondment.platform.problem.ProblemException;

/** Something around rules that is refused. */
public final class ComplianceRejected extends ProblemException {

    public ComplianceRejected(ComplianceProblem problem, String detail) {
        super(problem, detail);
    }
}
