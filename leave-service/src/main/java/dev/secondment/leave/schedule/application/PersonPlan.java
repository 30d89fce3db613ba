package dev.secondment.leave.schedule.application;

import dev.secondment.leave.schedule.domain.PlannedDay;
import dev.secondment.leave.terms.domain.Side;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One person's plan.
 *
 * @param readers the sides on which the caller stands; what they may see is cut from the whole later
 */
public record PersonPlan(
        Set<Side> readers,
        UUID agreementId,
        UUID employer,
        String employeeRef,
        Optional<String> team,
        List<PlannedDay> days) {}
