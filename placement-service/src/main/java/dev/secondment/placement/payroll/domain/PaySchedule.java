package dev.secondment.placement.payroll.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is to be paid of one allowance, day by day.
 *
 * @param spans in order, without overlap
 * @param openEnd the expected end of the assignment while it may still move: no payroll is told to stop there yet
 */
public record PaySchedule(List<PaidSpan> spans, @Nullable LocalDate openEnd) {
    public static final PaySchedule NOTHING = new PaySchedule(List.of(), null);

    public PaySchedule {
        List<PaidSpan> joined = new ArrayList<>();
        for (PaidSpan span : spans) {
            if (!joined.isEmpty() && joined.getLast().continuesAs(span)) {
                span = new PaidSpan(joined.removeLast().from(), span.to(), span.monthly());
            }
            joined.add(span);
        }
        spans = List.copyOf(joined);
    }

    Optional<Money> on(LocalDate day) {
        return spans.stream()
                .filter(span -> span.contains(day))
                .map(PaidSpan::monthly)
                .findFirst();
    }

    /** The days from which on something else is paid than the day before. */
    NavigableSet<LocalDate> changes() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (PaidSpan span : spans) {
            days.add(span.from());
            if (!span.to().equals(openEnd)) {
                days.add(span.to().plusDays(1));
            }
        }
        return days;
    }

    /**
     * What there is to say about one day.
     *
     * @param spoken all days about which something is said: each line speaks for itself up to the next one
     */
    AllowanceLine line(LocalDate day, NavigableSet<LocalDate> spoken) {
        Optional<Money> paid = on(day);
        Optional<Money> before = on(day.minusDays(1));
        if (paid.isPresent()) {
            PayrollAction action = before.isPresent() ? PayrollAction.CHANGE : PayrollAction.START;
            return new AllowanceLine(action, paid.get(), Proration.of(day, lastOfMonth(day, spoken)), day, null);
        }
        if (before.isEmpty()) {
            return new AllowanceLine(PayrollAction.STOP, null, null, day, null);
        }
        LocalDate last = day.minusDays(1);
        LocalDate from = later(YearMonth.from(last).atDay(1), Objects.requireNonNull(spoken.lower(day)));
        return new AllowanceLine(PayrollAction.STOP, before.get(), Proration.of(from, last), from, last);
    }

    /** Up to where a line speaks for itself: the month's end, the end of what is paid, or the next line. */
    private LocalDate lastOfMonth(LocalDate day, NavigableSet<LocalDate> spoken) {
        LocalDate last = YearMonth.from(day).atEndOfMonth();
        LocalDate next = spoken.higher(day);
        while (!on(last).isPresent() || (next != null && !last.isBefore(next))) {
            last = last.minusDays(1);
        }
        return last;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
