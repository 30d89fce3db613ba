package dev.secondment.leave.entitlement.persistence;

import dev.secondment.leave.entitlement.domain.Incapacities;
import dev.secondment.platform.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SqlIncapacities implements Incapacities {
    private final Sql sql;

    SqlIncapacities(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(UUID agreementId, UUID absenceId, Incapacity incapacity) {
        sql.update(
                "INSERT INTO leave_incapacity VALUES (?, ?, ?, ?) ON CONFLICT (agreement_id, absence_id)"
                        + " DO UPDATE SET first_day = excluded.first_day, last_day = excluded.last_day",
                agreementId,
                absenceId,
                incapacity.firstDay(),
                incapacity.lastDay());
    }

    @Override
    public List<Incapacity> of(UUID agreementId) {
        return sql.query(
                "SELECT first_day, last_day FROM leave_incapacity WHERE agreement_id = ? ORDER BY first_day",
                row -> new Incapacity(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)),
                agreementId);
    }
}
