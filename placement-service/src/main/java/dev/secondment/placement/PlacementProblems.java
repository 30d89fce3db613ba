package dev.secondment.placement;

import dev.secondment.placement.assignment.domain.PlacementProblem;
import dev.secondment.placement.payroll.domain.PayrollProblem;
import dev.secondment.platform.data.ConstraintProblems;
import dev.secondment.platform.problem.ProblemCatalogue;
import dev.secondment.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every refusal of this service, and the database constraints that stand for one of them. */
@ApplicationScoped
class PlacementProblems implements ProblemCatalogue, ConstraintProblems {

    @Override
    public List<ProblemType> problems() {
        return Stream.<ProblemType>concat(Stream.of(PlacementProblem.values()), Stream.of(PayrollProblem.values()))
                .toList();
    }

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of("ex_placement_fte", PlacementProblem.OVERLAP);
    }
}
