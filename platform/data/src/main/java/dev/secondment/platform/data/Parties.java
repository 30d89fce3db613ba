package dev.secondment.platform.data;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Who stands on which side of a record. A principal is {@code org:<id>} or {@code person:<organisation id>/<number>};
 * the sides are the service's own words.
 */
@ApplicationScoped
public class Parties {

    private final Sql sql;

    Parties(Sql sql) {
        this.sql = sql;
    }

    /** To be called before rows of the record are written: row-level security checks those by these. */
    public void add(UUID record, String principal, String side) {
        sql.update(
                "INSERT INTO record_party (record_id, principal, side) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                record,
                principal,
                side);
    }

    /** Puts one principal on a side in place of whoever stood there. */
    public void replace(UUID record, String principal, String side) {
        removeOthers(record, principal, side);
        add(record, principal, side);
    }

    /** Leaves a side empty: who stood there no longer sees the record. */
    public void remove(UUID record, String side) {
        removeOthers(record, "", side);
    }

    /** As the system, because a caller sees no rows but their own. */
    private void removeOthers(UUID record, String principal, String side) {
        sql.query("SELECT set_config('app.system', 'parties', true)", row -> true);
        sql.update(
                "DELETE FROM record_party WHERE record_id = ? AND side = ? AND principal <> ?",
                record,
                side,
                principal);
        sql.query("SELECT set_config('app.system', ?, true)", row -> true, SystemWork.name());
    }

    /** The sides of the current caller; empty for a stranger. */
    public Set<String> sidesOf(UUID record) {
        return new TreeSet<>(sql.query(
                "SELECT side FROM record_party WHERE record_id = ? AND principal = ANY (app_principals())",
                row -> row.getString(1),
                record));
    }
}
