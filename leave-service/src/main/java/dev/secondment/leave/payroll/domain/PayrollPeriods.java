package dev.secondment.leave.payroll.domain;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The payroll periods of organisations. */
public interface PayrollPeriods {

    /**
     * How far these payrolls are, whoever asks. Until the transaction ends none of them closes or locks a period: what
     * is posted now is in the period before it is locked.
     */
    Map<UUID, PostingCalendar> calendars(Collection<UUID> organizations);

    /** The same for whoever is about to close or lock: waits until nobody posts any more, and nobody can meanwhile. */
    PostingCalendar calendarAlone(UUID organization);

    void add(PayrollPeriod period);

    /** Writes what was changed, so that its version is known. */
    void store();

    Optional<PayrollPeriod> find(UUID organization, YearMonth period);

    /** Months in which anything was posted or done, newest first. */
    List<YearMonth> months(UUID organization, @Nullable YearMonth before, int size);

    List<PayrollPeriod> among(UUID organization, Collection<YearMonth> months);
}
