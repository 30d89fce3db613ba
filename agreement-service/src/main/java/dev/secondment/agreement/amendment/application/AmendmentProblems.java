package dev.secondment.agreement.amendment.application;

import dev.secondment.agreement.amendment.domain.AmendmentProblem;
import dev.secondment.platform.problem.ProblemCatalogue;
import dev.secondment.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class AmendmentProblems implements ProblemCatalogue {

    @Override
    public List<ProblemType> problems() {
        return List.of(AmendmentProblem.values());
    }
}
