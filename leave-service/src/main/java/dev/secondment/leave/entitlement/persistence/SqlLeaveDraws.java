package dev.secondment.leave.entitlement.persistence;

import dev.secondment.leave.calendar.domain.ChargedDay;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.entitlement.domain.LeaveDraw;
import dev.secondment.leave.entitlement.domain.LeaveDraws;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.platform.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SqlLeaveDraws implements LeaveDraws {
    private static final String DAYS = "unnest(CAST(? AS date[]), CAST(? AS numeric[])) AS c (day, days)";

    private static final String SET_ASIDE = "INSERT INTO leave_draw AS d SELECT ?, c.day, ?, ?, c.days, 0, 0 FROM "
            + DAYS + " ON CONFLICT (leave_request_id, day) DO UPDATE SET pending = d.pending + excluded.pending";

    private static final String MOVE =
            "UPDATE leave_draw d SET %s FROM " + DAYS + " WHERE d.leave_request_id = ? AND d.day = c.day";

    private final Sql sql;

    SqlLeaveDraws(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<LeaveDraw> of(UUID agreementId, LeaveKind kind) {
        return sql.query(
                "SELECT leave_request_id, day, pending, granted, recredited FROM leave_draw"
                        + " WHERE agreement_id = ? AND kind = ? AND (pending > 0 OR granted > 0) ORDER BY day",
                row -> new LeaveDraw(
                        row.getObject(1, UUID.class),
                        row.getObject(2, LocalDate.class),
                        row.getBigDecimal(3),
                        row.getBigDecimal(4),
                        row.getBigDecimal(5)),
                agreementId,
                kind.name());
    }

    @Override
    public void hold(UUID agreementId, LeaveKind kind, UUID requestId, LeaveCharge charge) {
        sql.update(SET_ASIDE, requestId, agreementId, kind.name(), days(charge), amounts(charge));
    }

    @Override
    public void release(UUID requestId, LeaveCharge charge) {
        move("pending = d.pending - c.days", requestId, charge);
    }

    @Override
    public void grant(UUID requestId, LeaveCharge charge) {
        move("pending = d.pending - c.days, granted = d.granted + c.days", requestId, charge);
    }

    @Override
    public void callOff(UUID requestId, LeaveCharge charge) {
        move("granted = d.granted - c.days", requestId, charge);
    }

    @Override
    public void recredit(UUID requestId, LeaveCharge charge) {
        move("recredited = d.recredited + c.days", requestId, charge);
    }

    private void move(String change, UUID requestId, LeaveCharge charge) {
        sql.update(MOVE.formatted(change), days(charge), amounts(charge), requestId);
    }

    private static List<String> days(LeaveCharge charge) {
        return charge.perDay().stream().map(day -> day.date().toString()).toList();
    }

    private static List<String> amounts(LeaveCharge charge) {
        return charge.perDay().stream()
                .map(ChargedDay::days)
                .map(Object::toString)
                .toList();
    }
}
