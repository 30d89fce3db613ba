package dev.secondment.agreement.ending.application;

import dev.secondment.agreement.ending.domain.EndingProblem;
import dev.secondment.platform.problem.ProblemCatalogue;
import dev.secondment.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class EndingProblems implements ProblemCatalogue {

    @Override
    public List<ProblemType> problems() {
        return List.of(EndingProblem.values());
    }
}
