package dev.secondment.platform.data;

import dev.secondment.platform.problem.ProblemType;
import java.util.Map;

/** What a service tells a caller whose change broke one of its database constraints. */
public interface ConstraintProblems {

    /** By constraint name. */
    Map<String, ProblemType> byConstraint();
}
