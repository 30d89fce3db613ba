package dev.secondment.leave.payroll.application;

import dev.secondment.leave.payroll.domain.PayrollBooks;
import dev.secondment.leave.payroll.domain.PayrollPeriod;
import dev.secondment.leave.payroll.domain.PayrollPeriods;
import dev.secondment.leave.payroll.domain.PostingCalendar;
import dev.secondment.leave.payroll.domain.SheetRow;
import dev.secondment.platform.web.CurrentCaller;
import dev.secondment.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the periods of the caller's own organisation, and what was posted to them. */
@ApplicationScoped
public class PayrollPeriodQueries {
    private static final int PART = 1000;

    private final PayrollPeriods periods;
    private final PayrollBooks books;
    private final CurrentCaller caller;

    PayrollPeriodQueries(PayrollPeriods periods, PayrollBooks books, CurrentCaller caller) {
        this.periods = periods;
        this.books = books;
        this.caller = caller;
    }

    @Transactional
    public PeriodView get(YearMonth period) {
        return views(List.of(period)).getFirst();
    }

    @Transactional
    public Page<PeriodView> list(@Nullable YearMonth before, int limit) {
        List<YearMonth> months = periods.months(organization(), before, limit + 1);
        return Page.of(views(months), limit, last -> last.period().toString());
    }

    private List<PeriodView> views(List<YearMonth> months) {
        UUID organization = organization();
        PostingCalendar calendar =
                periods.calendars(List.of(organization)).getOrDefault(organization, PostingCalendar.NOTHING_LOCKED);
        Map<YearMonth, PayrollPeriod> known = periods.among(organization, months).stream()
                .collect(Collectors.toMap(PayrollPeriod::period, Function.identity()));
        return months.stream()
                .map(month -> {
                    PayrollPeriod period = known.get(month);
                    return period == null
                            ? PeriodView.untouched(organization, month, calendar.statusOf(month))
                            : PeriodView.of(period);
                })
                .toList();
    }

    @Transactional
    public List<SheetRow> sheet(YearMonth period, SheetRow.@Nullable Key after, int size) {
        return books.sheet(organization(), period, after, size);
    }

    /** All of it, in parts that each are one statement. */
    @Transactional
    public List<SheetRow> wholeSheet(YearMonth period) {
        List<SheetRow> rows = new ArrayList<>();
        List<SheetRow> part = sheet(period, null, PART);
        rows.addAll(part);
        while (part.size() == PART) {
            part = sheet(period, part.getLast().key(), PART);
            rows.addAll(part);
        }
        return rows;
    }

    private UUID organization() {
        return caller.get().organization();
    }
}
