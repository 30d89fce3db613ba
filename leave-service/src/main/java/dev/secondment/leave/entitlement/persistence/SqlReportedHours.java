package dev.secondment.leave.entitlement.persistence;

import dev.secondment.leave.entitlement.domain.HoursWorked;
import dev.secondment.leave.entitlement.domain.ReportedHours;
import dev.secondment.platform.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SqlReportedHours implements ReportedHours {
    private final Sql sql;

    SqlReportedHours(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(UUID agreementId, HoursWorked worked) {
        sql.update(
                "INSERT INTO leave_hours VALUES (?, ?, ?, ?) ON CONFLICT (agreement_id, first_day, last_day)"
                        + " DO UPDATE SET hours = excluded.hours",
                agreementId,
                worked.from(),
                worked.to(),
                worked.hours());
    }

    @Override
    public List<HoursWorked> of(UUID agreementId) {
        return sql.query(
                "SELECT first_day, last_day, hours FROM leave_hours WHERE agreement_id = ? ORDER BY first_day",
                row -> new HoursWorked(
                        row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class), row.getBigDecimal(3)),
                agreementId);
    }
}
