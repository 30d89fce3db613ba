package dev.secondment.agreement.suspension.application;

import dev.secondment.agreement.suspension.domain.SuspensionProblem;
import dev.secondment.platform.problem.ProblemCatalogue;
import dev.secondment.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class SuspensionProblems implements ProblemCatalogue {

    @Override
    public List<ProblemType> problems() {
        return List.of(SuspensionProblem.values());
    }
}
