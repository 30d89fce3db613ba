package dev.secondment.agreement.conversion.persistence;

import dev.secondment.agreement.conversion.domain.ConversionProblem;
import dev.secondment.platform.data.ConstraintProblems;
import dev.secondment.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Should two offers ever get past the lock, the database has the last word. */
@ApplicationScoped
class ConversionConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of("ux_conversion_open", ConversionProblem.ALREADY_OPEN);
    }
}
