package dev.secondment.agreement.conversion.application;

import dev.secondment.agreement.conversion.domain.ConversionProblem;
import dev.secondment.platform.problem.ProblemCatalogue;
import dev.secondment.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class ConversionProblems implements ProblemCatalogue {

    @Override
    public List<ProblemType> problems() {
        return List.of(ConversionProblem.values());
    }
}
