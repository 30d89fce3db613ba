package dev.secondment.leave.absence.domain;

import dev.secondment.platform.problem.ProblemException;

public class AbsenceRejected extends ProblemException {

    public AbsenceRejected(AbsenceProblem problem, String detail) {
        super(problem, detail);
    }

    @Override
    public AbsenceRejected with(String extension, Object value) {
        super.with(extension, value);
        return this;
    }
}
