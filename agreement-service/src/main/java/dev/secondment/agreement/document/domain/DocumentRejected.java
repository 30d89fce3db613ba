package dev.secondment.agreement.document.domain;

import dev.secondment.platform.problem.ProblemException;

public class DocumentRejected extends ProblemException {

    public DocumentRejected(DocumentProblem problem, String detail) {
        super(problem, detail);
    }
}
