package dev.secondment.leave.request.application;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.request.domain.LeaveStatus;
import dev.secondment.platform.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The half days of granted leave, given back or not, of many agreements at once: who would not have worked anyway. */
@ApplicationScoped
public class GrantedLeave {
    private static final String SLOTS = """
            SELECT r.agreement_id, s.slot FROM leave_request r JOIN leave_request_slot s ON s.leave_request_id = r.id
            WHERE r.agreement_id = ANY (CAST(? AS uuid[])) AND r.status = ANY (?)
              AND s.slot BETWEEN ? AND ?
            """;

    private final Sql sql;

    GrantedLeave(Sql sql) {
        this.sql = sql;
    }

    @Transactional
    public Map<UUID, LeaveCharge> in(Collection<UUID> agreementIds, SlotRange range) {
        Map<UUID, List<Slot>> slots = new HashMap<>();
        sql.query(
                SLOTS,
                row -> slots.computeIfAbsent(row.getObject(1, UUID.class), agreement -> new ArrayList<>())
                        .add(new Slot(row.getLong(2))),
                agreementIds.stream().map(UUID::toString).toList(),
                LeaveStatus.GRANTED.stream().map(LeaveStatus::name).toList(),
                range.first().index(),
                range.last().index());
        return slots.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, found -> LeaveCharge.of(found.getValue())));
    }
}
