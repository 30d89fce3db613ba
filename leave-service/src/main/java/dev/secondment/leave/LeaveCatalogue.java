package dev.secondment.leave;

import dev.secondment.leave.entitlement.domain.BalanceProblem;
import dev.secondment.leave.request.domain.LeaveFields;
import dev.secondment.leave.request.domain.LeaveProblem;
import dev.secondment.leave.terms.domain.FieldAudience;
import dev.secondment.leave.terms.domain.TermsProblem;
import dev.secondment.platform.data.ConstraintProblems;
import dev.secondment.platform.data.EventFields;
import dev.secondment.platform.problem.ProblemCatalogue;
import dev.secondment.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the platform asks of the whole service: every problem, the database's guards, who sees which event field. */
@ApplicationScoped
class LeaveCatalogue implements ProblemCatalogue, ConstraintProblems, EventFields {
    private static final List<String> LEAVE_EVENTS = List.of(
            "requested",
            "host-agreed",
            "home-agreed",
            "reminder",
            "change-requested",
            "change-declined",
            "change-withdrawn",
            "cancellation-requested",
            "cancellation-declined",
            "escalated",
            "approved",
            "changed",
            "declined",
            "cancelled",
            "taken",
            "days-recredited");

    @Override
    public List<ProblemType> problems() {
        List<ProblemType> all = new ArrayList<>();
        all.addAll(List.of(TermsProblem.values()));
        all.addAll(List.of(LeaveProblem.values()));
        all.addAll(List.of(BalanceProblem.values()));
        return all;
    }

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of(
                "ex_leave_request_slots", LeaveProblem.OVERLAP,
                "ux_leave_ledger_entry_request", BalanceProblem.POSTED_ALREADY);
    }

    @Override
    public Map<String, Map<String, Set<String>>> visibleTo() {
        Map<String, Map<String, Set<String>>> fields = new HashMap<>();
        declare(fields, LEAVE_EVENTS, LeaveFields.EVENT);
        return fields;
    }

    private static void declare(
            Map<String, Map<String, Set<String>>> fields, List<String> events, FieldAudience audience) {
        events.forEach(event -> fields.put("secondment.leave." + event + ".v1", audience.restricted()));
    }
}
