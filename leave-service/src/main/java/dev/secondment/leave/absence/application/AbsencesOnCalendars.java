package dev.secondment.leave.absence.application;

import dev.secondment.leave.absence.domain.AbsenceCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Absences for calendars and plans: one statement, however many agreements are asked for. */
@ApplicationScoped
public class AbsencesOnCalendars {
    private final AbsenceCalendar calendar;

    AbsencesOnCalendars(AbsenceCalendar calendar) {
        this.calendar = calendar;
    }

    @Transactional
    public List<AbsenceCalendar.Entry> entries(Collection<UUID> agreementIds, LocalDate since) {
        return calendar.entries(agreementIds, since);
    }
}
