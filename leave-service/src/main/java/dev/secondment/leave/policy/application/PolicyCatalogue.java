package dev.secondment.leave.policy.application;

import dev.secondment.leave.policy.domain.PolicyProblem;
import dev.secondment.platform.problem.ProblemCatalogue;
import dev.secondment.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class PolicyCatalogue implements ProblemCatalogue {

    @Override
    public List<ProblemType> problems() {
        return List.of(PolicyProblem.values());
    }
}
