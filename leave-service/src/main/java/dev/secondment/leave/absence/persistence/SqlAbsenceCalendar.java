package dev.secondment.leave.absence.persistence;

import dev.secondment.leave.absence.domain.AbsenceCalendar;
import dev.secondment.leave.absence.domain.AbsenceKind;
import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.platform.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlAbsenceCalendar implements AbsenceCalendar {
    private final Sql sql;

    SqlAbsenceCalendar(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Entry> entries(Collection<UUID> agreementIds, LocalDate since) {
        return sql.query(
                """
                SELECT a.id, a.agreement_id, a.kind, a.first_day, a.first_half, a.last_day, a.last_half, a.expected_return,
                       a.status = 'WITHDRAWN' AS withdrawn, a.told_host, a.version, a.held_to,
                       (SELECT max(c.to_day) FROM absence_certificate c
                        WHERE c.absence_id = a.id AND c.withdrawn_at IS NULL) AS certified_to,
                       greatest(a.reported_at, (SELECT max(c.received_at) FROM absence_certificate c
                                                WHERE c.absence_id = a.id)) AS changed_at
                FROM absence a
                WHERE a.agreement_id = ANY (CAST(? AS uuid[])) AND (a.last_day IS NULL OR a.last_day >= ?)
                ORDER BY a.first_day, a.id
                """,
                row -> {
                    LocalDate last = row.getObject("last_day", LocalDate.class);
                    return new Entry(
                            row.getObject("id", UUID.class),
                            row.getObject("agreement_id", UUID.class),
                            AbsenceKind.valueOf(row.getString("kind")),
                            Slot.of(
                                    row.getObject("first_day", LocalDate.class),
                                    Half.valueOf(row.getString("first_half"))),
                            last == null ? null : Slot.of(last, Half.valueOf(row.getString("last_half"))),
                            row.getObject("expected_return", LocalDate.class),
                            certifiedTo(row),
                            row.getBoolean("withdrawn"),
                            row.getBoolean("told_host"),
                            row.getLong("version"),
                            row.getTimestamp("changed_at").toInstant());
                },
                agreementIds.stream().map(UUID::toString).toList(),
                since);
    }

    /** As far as no other absence follows. */
    private static @Nullable Slot certifiedTo(ResultSet row) throws SQLException {
        LocalDate certified = row.getObject("certified_to", LocalDate.class);
        Long heldTo = row.getObject("held_to", Long.class);
        if (certified == null) {
            return null;
        }
        Slot last = Slot.of(certified, Half.PM);
        return heldTo == null || heldTo >= last.index() ? last : new Slot(heldTo);
    }
}
