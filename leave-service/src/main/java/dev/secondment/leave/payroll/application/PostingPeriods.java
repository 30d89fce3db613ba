package dev.secondment.leave.payroll.application;

import dev.secondment.leave.payroll.domain.PayrollPeriods;
import dev.secondment.leave.payroll.domain.Posting;
import dev.secondment.leave.payroll.domain.PostingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * In which month's pay a day counts. Who asks has the answer until the transaction ends: a period is not locked while
 * somebody posts to it. For more than one day, ask for the {@link #calendar} once.
 */
@ApplicationScoped
public class PostingPeriods {
    private final PayrollPeriods periods;

    PostingPeriods(PayrollPeriods periods) {
        this.periods = periods;
    }

    public Posting of(UUID organization, LocalDate day) {
        return calendar(organization).of(day);
    }

    public boolean isLocked(UUID organization, LocalDate day) {
        return calendar(organization).isLocked(YearMonth.from(day));
    }

    @Transactional
    public PostingCalendar calendar(UUID organization) {
        return periods.calendars(List.of(organization)).getOrDefault(organization, PostingCalendar.NOTHING_LOCKED);
    }
}
