package dev.secondment.leave.payroll.persistence;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.payroll.domain.BookedSlot;
import dev.secondment.leave.payroll.domain.PayrollBooks;
import dev.secondment.leave.payroll.domain.PostedSlot;
import dev.secondment.leave.payroll.domain.Posting;
import dev.secondment.leave.payroll.domain.SheetRow;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows without identity or change, so plain SQL: one statement however many half days are posted. */
@ApplicationScoped
class SqlPayrollBooks implements PayrollBooks {
    private static final String POST = """
            INSERT INTO payroll_posting (source_kind, source_id, agreement_id, employer_id, employee_ref, posted_at,
                organization_id, side, payroll_code, slot, counts, minutes, origin_period, posting_period)
            SELECT ?, ?, ?, ?, ?, ?, p.organization::uuid, p.side, p.code, p.slot::bigint, p.counts::boolean,
                p.minutes::int, p.origin, p.posting
            FROM unnest(?, ?, ?, ?, ?, ?, ?, ?)
                AS p (organization, side, code, slot, counts, minutes, origin, posting)
            """;

    private static final String SHEET = """
            SELECT employer_id, employee_ref, agreement_id, payroll_code, origin_period, side,
                sum(CASE WHEN counts THEN 1 ELSE -1 END) AS half_days,
                CASE WHEN bool_and(minutes IS NOT NULL) THEN sum(CASE WHEN counts THEN minutes ELSE -minutes END) END
                    AS minutes
            FROM payroll_posting
            WHERE organization_id = ? AND posting_period = ?
            """;
    private static final String IN_ORDER = """
            GROUP BY employer_id, employee_ref, agreement_id, payroll_code, origin_period, side
            HAVING sum(CASE WHEN counts THEN 1 ELSE -1 END) <> 0
                OR (bool_and(minutes IS NOT NULL) AND sum(CASE WHEN counts THEN minutes ELSE -minutes END) <> 0)
            ORDER BY employer_id, employee_ref, agreement_id, payroll_code, origin_period LIMIT ?
            """;
    private static final String AFTER =
            " AND (employer_id, employee_ref, agreement_id, payroll_code, origin_period) > (?, ?, ?, ?, ?) ";

    private final Sql sql;

    SqlPayrollBooks(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<PostedSlot> standing(UUID sourceId) {
        return sql.query("SELECT * FROM payroll_standing(?)", SqlPayrollBooks::posted, sourceId);
    }

    private static PostedSlot posted(ResultSet row) throws SQLException {
        return new PostedSlot(
                new BookedSlot(
                        row.getObject("organization_id", UUID.class),
                        Side.valueOf(row.getString("side")),
                        row.getString("payroll_code"),
                        new Slot(row.getLong("slot")),
                        row.getObject("minutes", Integer.class)),
                row.getBoolean("counts"),
                new Posting(
                        YearMonth.parse(row.getString("origin_period")),
                        YearMonth.parse(row.getString("posting_period"))));
    }

    @Override
    public void post(Heading heading, List<PostedSlot> entries) {
        sql.update(
                POST,
                heading.source().kind().name(),
                heading.source().id(),
                heading.source().agreementId(),
                heading.employer(),
                heading.employeeRef(),
                Timestamp.from(heading.at()),
                texts(entries, entry -> entry.what().organization()),
                texts(entries, entry -> entry.what().side()),
                texts(entries, entry -> entry.what().payrollCode()),
                texts(entries, entry -> entry.what().slot().index()),
                texts(entries, PostedSlot::counts),
                texts(entries, entry -> entry.what().minutes()),
                texts(entries, entry -> entry.posting().origin()),
                texts(entries, entry -> entry.posting().posting()));
    }

    private static List<@Nullable String> texts(
            List<PostedSlot> entries, Function<PostedSlot, @Nullable Object> column) {
        List<@Nullable String> texts = new ArrayList<>();
        for (PostedSlot entry : entries) {
            Object value = column.apply(entry);
            texts.add(value == null ? null : value.toString());
        }
        return texts;
    }

    @Override
    public List<SheetRow> sheet(UUID organization, YearMonth period, SheetRow.@Nullable Key after, int size) {
        List<Object> values = new ArrayList<>(List.of(organization, period.toString()));
        if (after != null) {
            values.addAll(List.of(
                    after.employer(),
                    after.employeeRef(),
                    after.agreementId(),
                    after.payrollCode(),
                    after.originPeriod().toString()));
        }
        values.add(size);
        return sql.query(
                after == null ? SHEET + IN_ORDER : SHEET + AFTER + IN_ORDER,
                row -> new SheetRow(
                        new SheetRow.Key(
                                row.getObject("employer_id", UUID.class),
                                row.getString("employee_ref"),
                                row.getObject("agreement_id", UUID.class),
                                row.getString("payroll_code"),
                                YearMonth.parse(row.getString("origin_period"))),
                        Side.valueOf(row.getString("side")),
                        LeaveCharge.daysOf(row.getInt("half_days")),
                        row.getObject("minutes", Long.class)),
                values.toArray());
    }
}
