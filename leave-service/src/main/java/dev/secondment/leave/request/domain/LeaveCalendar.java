package dev.secondment.leave.request.domain;

import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Leave as calendars show it, of many agreements at once. */
public interface LeaveCalendar {

    /**
     * Half days of granted leave. Those that sickness gave back are among them: whoever may not know of it sees that the
     * person is away, as before.
     */
    List<HalfDay> halfDays(Collection<UUID> agreementIds, SlotRange range);

    /** All leave that reaches past a day, whatever became of it, in the order of its days. */
    List<Entry> entries(Collection<UUID> agreementIds, LocalDate since);

    /** Half a day of leave. */
    record HalfDay(UUID agreementId, LeaveKind kind, Slot slot) {}

    /**
     * @param days that were charged
     * @param revision grows with each change
     */
    record Entry(
            UUID id,
            UUID agreementId,
            LeaveKind kind,
            LeaveSpan span,
            BigDecimal days,
            LeaveStatus status,
            long revision,
            Instant changedAt) {}
}
