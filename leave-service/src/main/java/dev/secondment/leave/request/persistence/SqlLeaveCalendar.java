package dev.secondment.leave.request.persistence;

import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.request.domain.LeaveCalendar;
import dev.secondment.leave.request.domain.LeaveSpan;
import dev.secondment.leave.request.domain.LeaveStatus;
import dev.secondment.platform.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reads rows without their aggregates: a calendar of a hundred people is two statements. */
@ApplicationScoped
class SqlLeaveCalendar implements LeaveCalendar {
    private final Sql sql;

    SqlLeaveCalendar(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<HalfDay> halfDays(Collection<UUID> agreementIds, SlotRange range) {
        return sql.query(
                """
                SELECT r.agreement_id, r.kind, s.slot FROM leave_request r
                JOIN leave_request_slot s ON s.leave_request_id = r.id
                WHERE r.agreement_id = ANY (CAST(? AS uuid[]))
                  AND r.status IN ('APPROVED', 'CHANGE_REQUESTED', 'CANCELLATION_REQUESTED', 'TAKEN')
                  AND r.first_slot <= ? AND r.last_slot >= ? AND s.slot BETWEEN ? AND ?
                """,
                row -> new HalfDay(
                        row.getObject("agreement_id", UUID.class),
                        LeaveKind.valueOf(row.getString("kind")),
                        new Slot(row.getLong("slot"))),
                texts(agreementIds),
                range.last().index(),
                range.first().index(),
                range.first().index(),
                range.last().index());
    }

    @Override
    public List<Entry> entries(Collection<UUID> agreementIds, LocalDate since) {
        return sql.query(
                """
                SELECT r.id, r.agreement_id, r.kind, r.from_day, r.from_slot, r.to_day, r.to_slot, r.status, r.version,
                       (SELECT count(*) FROM leave_request_slot s WHERE s.leave_request_id = r.id) AS half_days,
                       greatest(r.requested_at, (SELECT max(h.happened_at) FROM leave_request_step h
                                                 WHERE h.leave_request_id = r.id)) AS changed_at
                FROM leave_request r
                WHERE r.agreement_id = ANY (CAST(? AS uuid[])) AND r.to_day >= ? ORDER BY r.first_slot, r.id
                """,
                row -> new Entry(
                        row.getObject("id", UUID.class),
                        row.getObject("agreement_id", UUID.class),
                        LeaveKind.valueOf(row.getString("kind")),
                        new LeaveSpan(
                                row.getObject("from_day", LocalDate.class),
                                Half.valueOf(row.getString("from_slot")),
                                row.getObject("to_day", LocalDate.class),
                                Half.valueOf(row.getString("to_slot"))),
                        LeaveCharge.daysOf(row.getInt("half_days")),
                        LeaveStatus.valueOf(row.getString("status")),
                        row.getLong("version"),
                        row.getTimestamp("changed_at").toInstant()),
                texts(agreementIds),
                since);
    }

    private static List<String> texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
