package dev.secondment.leave.terms.application;

import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.data.Sql;
import dev.secondment.platform.web.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds out as whom the caller stands in an agreement. Strangers never get here: they do not see the agreement. */
@ApplicationScoped
public class Actors {
    private final CurrentCaller caller;
    private final Sql sql;

    Actors(CurrentCaller caller, Sql sql) {
        this.caller = caller;
        this.sql = sql;
    }

    public Actor in(UUID agreementId) {
        Set<Side> sides = sidesIn(Set.of(agreementId)).getOrDefault(agreementId, Set.of());
        return new Actor(caller.get().subject(), sides, caller.get().roles());
    }

    /** The caller's sides by agreement, read at once for a whole page. */
    public Map<UUID, Set<Side>> sidesIn(Set<UUID> agreementIds) {
        Map<UUID, Set<Side>> sides = new HashMap<>();
        sql.query(
                "SELECT record_id, side FROM record_party"
                        + " WHERE record_id = ANY (CAST(? AS uuid[])) AND principal = ANY (app_principals())",
                row -> sides.computeIfAbsent(row.getObject(1, UUID.class), id -> EnumSet.noneOf(Side.class))
                        .add(Side.valueOf(row.getString(2))),
                agreementIds.stream().map(UUID::toString).toList());
        return sides;
    }
}
