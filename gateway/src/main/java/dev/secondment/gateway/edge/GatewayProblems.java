package dev.secondment.gateway.edge;

import dev.secondment.platform.problem.ProblemCatalogue;
import dev.secondment.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Publishes {@link GatewayProblem} in the catalogue. */
@ApplicationScoped
class GatewayProblems implements ProblemCatalogue {

    @Override
    public List<ProblemType> problems() {
        return List.of(GatewayProblem.values());
    }
}
