package dev.secondment.leave.calendar.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What one date contributes to a charge. */
public record ChargedDay(LocalDate date, List<Half> slots) {

    public ChargedDay {
        slots = List.copyOf(slots);
    }

    public BigDecimal days() {
        return LeaveCharge.daysOf(slots.size());
    }
}
