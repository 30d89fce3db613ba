package dev.secondment.leave.cover.application;

import dev.secondment.leave.cover.domain.CoverProblem;
import dev.secondment.platform.data.ConstraintProblems;
import dev.secondment.platform.problem.ProblemCatalogue;
import dev.secondment.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** What the platform asks of cover: its problems and the database's guard. */
@ApplicationScoped
class CoverCatalogue implements ProblemCatalogue, ConstraintProblems {

    @Override
    public List<ProblemType> problems() {
        return List.of(CoverProblem.values());
    }

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of(
                "ux_cover_pool_member_person", CoverProblem.MEMBER_KNOWN,
                "ux_cover_slot_person", CoverProblem.COVERS_ELSEWHERE);
    }
}
