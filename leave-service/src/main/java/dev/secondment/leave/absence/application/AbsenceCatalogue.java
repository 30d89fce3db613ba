package dev.secondment.leave.absence.application;

import dev.secondment.leave.absence.domain.AbsenceFields;
import dev.secondment.leave.absence.domain.AbsenceProblem;
import dev.secondment.platform.data.ConstraintProblems;
import dev.secondment.platform.data.EventFields;
import dev.secondment.platform.problem.ProblemCatalogue;
import dev.secondment.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the platform asks of absences: their problems, the database's guard, who sees which field of their events. */
@ApplicationScoped
class AbsenceCatalogue implements ProblemCatalogue, ConstraintProblems, EventFields {
    private static final List<String> EVENTS = List.of(
            "absence-reported",
            "absence-extended",
            "absence-certified",
            "certificate-withdrawn",
            "certificate-due",
            "certificate-overdue",
            "long-absence-reached",
            "long-absence-decided",
            "absence-ended",
            "absence-withdrawn");

    @Override
    public List<ProblemType> problems() {
        return List.of(AbsenceProblem.values());
    }

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of("ex_absence_days", AbsenceProblem.OVERLAP);
    }

    @Override
    public Map<String, Map<String, Set<String>>> visibleTo() {
        return EVENTS.stream()
                .collect(Collectors.toMap(
                        event -> "secondment.leave." + event + ".v1", event -> AbsenceFields.EVENT.restricted()));
    }
}
