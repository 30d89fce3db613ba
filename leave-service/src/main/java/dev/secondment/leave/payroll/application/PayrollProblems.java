package dev.secondment.leave.payroll.application;

import dev.secondment.leave.payroll.domain.PayrollProblem;
import dev.secondment.platform.problem.ProblemCatalogue;
import dev.secondment.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class PayrollProblems implements ProblemCatalogue {

    @Override
    public List<ProblemType> problems() {
        return List.of(PayrollProblem.values());
    }
}
