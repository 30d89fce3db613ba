package dev.secondment.agreement.extension.application;

import dev.secondment.agreement.extension.domain.ExtensionProblem;
import dev.secondment.platform.problem.ProblemCatalogue;
import dev.secondment.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class ExtensionProblems implements ProblemCatalogue {

    @Override
    public List<ProblemType> problems() {
        return List.of(ExtensionProblem.values());
    }
}
