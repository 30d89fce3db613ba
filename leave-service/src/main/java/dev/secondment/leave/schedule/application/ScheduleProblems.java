package dev.secondment.leave.schedule.application;

import dev.secondment.leave.schedule.domain.ScheduleProblem;
import dev.secondment.platform.problem.ProblemCatalogue;
import dev.secondment.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class ScheduleProblems implements ProblemCatalogue {

    @Override
    public List<ProblemType> problems() {
        return List.of(ScheduleProblem.values());
    }
}
