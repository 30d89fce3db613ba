package dev.secondment.leave.policy.persistence;

import dev.secondment.leave.policy.domain.DayValue;
import dev.secondment.leave.policy.domain.DayValues;
import dev.secondment.leave.policy.domain.Money;
import dev.secondment.platform.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SqlDayValues implements DayValues {
    private final Sql sql;

    SqlDayValues(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(DayValue said, String recordedBy) {
        sql.update(
                "INSERT INTO leave_day_value (id, agreement_id, organization, valid_from, amount, currency, recorded_by,"
                        + " recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                said.id(),
                said.agreementId(),
                said.organization(),
                said.validFrom(),
                said.value().amount(),
                said.value().currency().getCurrencyCode(),
                recordedBy,
                said.recordedAt().atOffset(ZoneOffset.UTC));
    }

    @Override
    public List<DayValue> of(UUID agreementId) {
        return sql.query(
                "SELECT id, agreement_id, organization, valid_from, amount, currency, recorded_at"
                        + " FROM leave_day_value WHERE agreement_id = ? ORDER BY valid_from, recorded_at, id",
                SqlDayValues::read,
                agreementId);
    }

    private static DayValue read(ResultSet row) throws SQLException {
        return new DayValue(
                row.getObject("id", UUID.class),
                row.getObject("agreement_id", UUID.class),
                row.getObject("organization", UUID.class),
                row.getObject("valid_from", LocalDate.class),
                new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
