package dev.secondment.agreement.lifecycle.domain;

import dev.secondment.platform.problem.ProblemException;
import dev.secondment.platform.problem.Violation;
import java.util.List;

/** A step that the agreement refuses. */
public final class AgreementRejected extends ProblemException {

    public AgreementRejected(AgreementProblem problem, String detail) {
        super(problem, detail);
    }

    /** With all that is missing or contradictory, at once. */
    public static ProblemException incomplete(List<Violation> violations) {
        return new AgreementRejected(
                        AgreementProblem.TERMS_INCOMPLETE, violations.size() + " thing(s) are missing or contradict.")
                .violations(violations)
                .with("missing", violations.stream().map(Violation::pointer).toList());
    }
}
