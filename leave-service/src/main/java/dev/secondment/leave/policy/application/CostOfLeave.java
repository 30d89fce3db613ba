package dev.secondment.leave.policy.application;

import dev.secondment.leave.policy.domain.DayCost;
import dev.secondment.leave.policy.domain.DayValues;
import dev.secondment.leave.policy.domain.Enrolments;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What a day of leave costs home on a day, as far as home said it and of which week it is. */
@ApplicationScoped
public class CostOfLeave {
    private final DayValues values;

    CostOfLeave(DayValues values) {
        this.values = values;
    }

    /** Asked by home or by the system itself: others find nothing. */
    public Optional<DayCost> on(LocalDate day, UUID agreementId, Enrolments enrolments) {
        return values.of(agreementId).stream()
                .filter(said -> !said.validFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .flatMap(said -> enrolments.weekAtHome(day).map(week -> new DayCost(said.value(), week)));
    }
}
