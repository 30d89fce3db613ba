package dev.secondment.agreement.ending.persistence;

import dev.secondment.agreement.ending.domain.EndingProblem;
import dev.secondment.platform.data.ConstraintProblems;
import dev.secondment.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Should two ever get past the use cases, the database has the last word. */
@ApplicationScoped
class EndingConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of(
                "ux_early_termination_open", EndingProblem.OPEN_ALREADY,
                "ex_early_termination_settled", EndingProblem.OPEN_ALREADY,
                "ux_completion_open", EndingProblem.OPEN_ALREADY,
                "pk_early_termination_answer", EndingProblem.ALREADY_ANSWERED,
                "pk_completion_answer", EndingProblem.ALREADY_ANSWERED,
                "ex_early_termination_answer_person", EndingProblem.ONE_PERSON_TWO_PARTIES,
                "ex_completion_answer_person", EndingProblem.ONE_PERSON_TWO_PARTIES);
    }
}
