package dev.secondment.agreement.extension.domain;

import dev.secondment.platform.problem.ProblemException;

/** A step that the extension refuses. */
public final class ExtensionRejected extends ProblemException {

    public ExtensionRejected(ExtensionProblem problem, String detail) {
        super(problem, detail);
    }
}
