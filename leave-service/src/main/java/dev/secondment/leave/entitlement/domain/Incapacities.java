package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.calendar.domain.LeaveYear;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When the person was unfit for work, by absence. */
public interface Incapacities {

    /** @param lastDay nothing as long as no end is known; the day before the first where it was none after all */
    record Incapacity(LocalDate firstDay, @Nullable LocalDate lastDay) {}

    /** In place of what was known of the absence. */
    void keep(UUID agreementId, UUID absenceId, Incapacity incapacity);

    /** In the order of their first days. */
    List<Incapacity> of(UUID agreementId);

    /** Whether a person was unfit on every day of a leave year that is over. */
    static boolean throughout(LeaveYear year, List<Incapacity> known) {
        LocalDate fitFrom = year.first();
        for (Incapacity incapacity : known) {
            LocalDate last = incapacity.lastDay() == null ? year.last() : incapacity.lastDay();
            if (!incapacity.firstDay().isAfter(fitFrom) && !last.isBefore(fitFrom)) {
                fitFrom = last.plusDays(1);
            }
        }
        return fitFrom.isAfter(year.last());
    }
}
