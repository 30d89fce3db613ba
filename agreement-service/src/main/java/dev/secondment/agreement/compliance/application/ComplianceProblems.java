package dev.secondment.agreement.compliance.application;

import dev.secondment.agreement.compliance.domain.ComplianceProblem;
import dev.secondment.platform.problem.ProblemCatalogue;
import dev.secondment.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class ComplianceProblems implements ProblemCatalogue {
    @Override
    public List<ProblemType> problems() {
        return List.of(ComplianceProblem.values());
    }
}
