package dev.secondment.leave.payroll.persistence;

import dev.secondment.leave.payroll.domain.PayrollPeriod;
import dev.secondment.leave.payroll.domain.PayrollPeriods;
import dev.secondment.leave.payroll.domain.PostingCalendar;
import dev.secondment.platform.data.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanachePayrollPeriods implements PayrollPeriods, PanacheRepositoryBase<PayrollPeriod, UUID> {
    private static final String MONTHS = """
            SELECT period FROM (
                SELECT DISTINCT posting_period AS period FROM payroll_posting WHERE organization_id = ?
                UNION SELECT period FROM payroll_period WHERE organization_id = ?) known
            WHERE CAST(? AS text) IS NULL OR period < ?
            ORDER BY period DESC LIMIT ?
            """;

    private final Sql sql;

    PanachePayrollPeriods(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, PostingCalendar> calendars(Collection<UUID> organizations) {
        return read(organizations, false);
    }

    @Override
    public PostingCalendar calendarAlone(UUID organization) {
        return read(List.of(organization), true).getOrDefault(organization, PostingCalendar.NOTHING_LOCKED);
    }

    private Map<UUID, PostingCalendar> read(Collection<UUID> organizations, boolean alone) {
        Map<UUID, PostingCalendar> calendars = new HashMap<>();
        sql.query(
                "SELECT organization_id, locked_through, closing FROM payroll_calendars(CAST(? AS uuid[]), ?)",
                row -> calendars.put(
                        row.getObject(1, UUID.class),
                        new PostingCalendar(month(row.getString(2)), month(row.getString(3)))),
                organizations.stream().map(UUID::toString).sorted().toList(),
                alone);
        return calendars;
    }

    private static Optional<YearMonth> month(@Nullable String text) {
        return Optional.ofNullable(text).map(YearMonth::parse);
    }

    @Override
    public void add(PayrollPeriod period) {
        persistAndFlush(period);
    }

    @Override
    public void store() {
        flush();
    }

    @Override
    public Optional<PayrollPeriod> find(UUID organization, YearMonth period) {
        return find("organizationId = ?1 and period = ?2", organization, period.toString())
                .firstResultOptional();
    }

    @Override
    public List<YearMonth> months(UUID organization, @Nullable YearMonth before, int size) {
        String last = before == null ? null : before.toString();
        return sql.query(
                MONTHS, row -> YearMonth.parse(row.getString(1)), organization, organization, last, last, size);
    }

    @Override
    public List<PayrollPeriod> among(UUID organization, Collection<YearMonth> months) {
        return list(
                "organizationId = ?1 and period in ?2",
                organization,
                months.stream().map(YearMonth::toString).toList());
    }
}
