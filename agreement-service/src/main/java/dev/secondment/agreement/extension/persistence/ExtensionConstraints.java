package dev.secondment.agreement.extension.persistence;

import dev.secondment.agreement.extension.domain.ExtensionProblem;
import dev.secondment.platform.data.ConstraintProblems;
import dev.secondment.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Should two requests, or two answers of one party, ever get past the lock, the database has the last word. */
@ApplicationScoped
class ExtensionConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of(
                "ux_extension_request_open", ExtensionProblem.ALREADY_OPEN,
                "pk_extension_assent", ExtensionProblem.ALREADY_DECIDED);
    }
}
