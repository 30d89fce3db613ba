package dev.secondment.agreement.conversion.domain;

import dev.secondment.platform.problem.ProblemException;

/** A step that the conversion refuses. */
public final class ConversionRejected extends ProblemException {

    public ConversionRejected(ConversionProblem problem, String detail) {
        super(problem, detail);
    }
}
