package dev.secondment.leave.terms.persistence;

import dev.secondment.leave.calendar.domain.CalendarChanged;
import dev.secondment.leave.terms.domain.Recounts;
import dev.secondment.platform.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SqlRecounts implements Recounts {
    private final Sql sql;

    SqlRecounts(Sql sql) {
        this.sql = sql;
    }

    /** Leave can reach beyond the placement, by no more than a year. */
    @Override
    public void add(CalendarChanged change) {
        sql.update(
                "INSERT INTO calendar_recount (agreement_id, overlay_id) SELECT agreement_id, ? FROM leave_binding"
                        + " WHERE home_organization = ? AND ? BETWEEN first_day - interval '1 year'"
                        + " AND coalesce(agreed_end, planned_end) + interval '1 year'",
                change.overlayId(),
                change.organization(),
                change.date());
    }

    @Override
    public List<UUID> due(int limit) {
        return sql.query(
                "SELECT DISTINCT agreement_id FROM calendar_recount ORDER BY agreement_id LIMIT ?",
                row -> row.getObject(1, UUID.class),
                limit);
    }

    @Override
    public boolean settle(UUID agreementId) {
        return sql.update("DELETE FROM calendar_recount WHERE agreement_id = ?", agreementId) > 0;
    }
}
