package dev.secondment.platform.web;

import dev.secondment.platform.problem.ProblemCatalogue;
import dev.secondment.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Publishes {@link WebProblem} in the catalogue. */
@ApplicationScoped
class WebProblems implements ProblemCatalogue {

    @Override
    public List<ProblemType> problems() {
        return List.of(WebProblem.values());
    }
}
