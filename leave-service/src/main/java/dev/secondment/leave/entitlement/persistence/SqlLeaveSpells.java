package dev.secondment.leave.entitlement.persistence;

import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.entitlement.domain.LeaveSpell;
import dev.secondment.leave.entitlement.domain.LeaveSpells;
import dev.secondment.platform.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SqlLeaveSpells implements LeaveSpells {
    private final Sql sql;

    SqlLeaveSpells(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(UUID agreementId, UUID requestId, LeaveKind kind, List<SlotRange> granted) {
        sql.update("DELETE FROM leave_spell WHERE leave_request_id = ?", requestId);
        sql.update(
                "INSERT INTO leave_spell SELECT ?, ?, ?, c.first_slot, c.last_slot"
                        + " FROM unnest(CAST(? AS bigint[]), CAST(? AS bigint[])) AS c (first_slot, last_slot)",
                requestId,
                agreementId,
                kind.name(),
                granted.stream()
                        .map(range -> Long.toString(range.first().index()))
                        .toList(),
                granted.stream()
                        .map(range -> Long.toString(range.last().index()))
                        .toList());
    }

    @Override
    public List<LeaveSpell> of(UUID agreementId) {
        return sql.query(
                "SELECT kind, first_slot, last_slot FROM leave_spell WHERE agreement_id = ? ORDER BY first_slot",
                row -> new LeaveSpell(
                        LeaveKind.valueOf(row.getString(1)),
                        new SlotRange(new Slot(row.getLong(2)), new Slot(row.getLong(3)))),
                agreementId);
    }
}
