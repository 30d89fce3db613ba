package dev.secondment.leave.payroll.domain;

import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.terms.domain.Side;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Half a day in the books of one payroll.
 *
 * @param side where the organisation stands: the home employer pays, the host is invoiced
 * @param payrollCode what it is booked as; the host's books say only that the person was absent
 * @param minutes of working time; absent where the terms do not say it
 */
public record BookedSlot(
        UUID organization,
        Side side,
        String payrollCode,
        Slot slot,
        @Nullable Integer minutes) {
    /** The books of a host do not say why somebody is away. */
    public static final String ABSENT = "ABSENT";

    /** Two of the same place are the same half day, however often it came and went. */
    public record Place(UUID organization, String payrollCode, Slot slot) {}

    public Place place() {
        return new Place(organization, payrollCode, slot);
    }
}
