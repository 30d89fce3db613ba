package dev.secondment.leave.calendar.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one date contributes to a charge.
 *
 * @param minutes where the terms say how long a day is
 */
public record ChargedDay(
        LocalDate date, List<Half> slots, @Nullable Integer minutes) {

    public ChargedDay {
        slots = List.copyOf(slots);
    }

    public ChargedDay(LocalDate date, List<Half> slots) {
        this(date, slots, null);
    }

    public BigDecimal days() {
        return LeaveCharge.daysOf(slots.size());
    }
}
