package dev.secondment.leave.request.application;

import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.request.domain.LeaveCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Leave for calendars and plans: one statement, however many agreements are asked for. */
@ApplicationScoped
public class LeaveOnCalendars {
    private final LeaveCalendar calendar;

    LeaveOnCalendars(LeaveCalendar calendar) {
        this.calendar = calendar;
    }

    @Transactional
    public List<LeaveCalendar.HalfDay> halfDays(Collection<UUID> agreementIds, SlotRange range) {
        return calendar.halfDays(agreementIds, range);
    }

    @Transactional
    public List<LeaveCalendar.Entry> entries(Collection<UUID> agreementIds, LocalDate since) {
        return calendar.entries(agreementIds, since);
    }
}
