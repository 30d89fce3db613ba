package dev.secondment.leave.calendar.application;

import dev.secondment.leave.calendar.domain.CalendarProblem;
import dev.secondment.platform.data.ConstraintProblems;
import dev.secondment.platform.problem.ProblemCatalogue;
import dev.secondment.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

@ApplicationScoped
class CalendarProblems implements ProblemCatalogue, ConstraintProblems {

    @Override
    public List<ProblemType> problems() {
        return List.of(CalendarProblem.values());
    }

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of("ux_calendar_overlay_version", CalendarProblem.SAID_MEANWHILE);
    }
}
