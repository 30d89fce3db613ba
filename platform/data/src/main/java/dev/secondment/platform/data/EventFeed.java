package dev.secondment.platform.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.secondment.platform.web.Caller;
import dev.secondment.platform.web.Cursor;
import dev.secondment.platform.web.Roles;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The event log as one caller may see it, in an order that never changes behind a reader.
 *
 * <p>The order is by transaction, then position. Rows become visible only when no older transaction is still under
 * way, so that none can slip in before a cursor that was already given out.
 */
@ApplicationScoped
class EventFeed {
    private static final int BATCH = 200;
    private static final int MAX_BATCHES = 10;

    /**
     * Driven from the caller's own records: a page costs what the caller may see, not what everybody wrote. Nobody reads
     * what happened before they stood on their side.
     */
    private static final String AFTER = """
            SELECT e.*, e.tx::text AS tx_text,
                   (SELECT array_agg(p.side) FROM record_party p
                    WHERE p.record_id = e.record_id AND p.principal = ANY (app_principals()) AND p.since <= e.tx) AS sides
            FROM (SELECT record_id, min(since) AS since FROM record_party
                  WHERE principal = ANY (app_principals()) GROUP BY record_id) r
            CROSS JOIN LATERAL (
              SELECT * FROM event_log l
              WHERE l.record_id = r.record_id AND (l.tx, l.position) > (?::text::xid8, ?) AND l.tx >= r.since
                AND l.tx < (SELECT feed_horizon())
              ORDER BY l.tx, l.position LIMIT ?) e
            ORDER BY e.tx, e.position LIMIT ?
            """;

    private final Sql sql;
    private final ObjectMapper json;
    private final List<EventFields> fields;
    private final String source;

    EventFeed(
            Sql sql,
            ObjectMapper json,
            @All List<EventFields> fields,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.sql = sql;
        this.json = json;
        this.fields = fields;
        this.source = "/" + application;
    }

    /** An event as the feed shows it: the CloudEvents attributes, the data cut to the caller, the place in the feed. */
    record Item(
            UUID id,
            String type,
            String source,
            String subject,
            Instant time,
            long aggregateVersion,
            long timeline,
            @Nullable String effectiveFrom,
            @Nullable String supersedes,
            ObjectNode data,
            String cursor) {}

    /**
     * @param next where to go on; {@code null} when the reader has seen all there is for now
     */
    record Share(List<Item> items, @Nullable String next) {}

    private record Row(OutboxRow event, String tx, List<String> sides) {}

    @Transactional
    Share read(Caller caller, @Nullable String after, int limit) {
        List<String> place = Cursor.decode(after, 2);
        String tx = place.isEmpty() ? "0" : number(place.get(0));
        long position = place.isEmpty() ? 0 : Long.parseLong(number(place.get(1)));
        List<Item> items = new ArrayList<>();
        for (int batch = 0; batch < MAX_BATCHES; batch++) {
            List<Row> rows = sql.query(
                    AFTER,
                    row -> new Row(
                            OutboxRow.read(row), row.getString("tx_text"), OutboxRow.texts(row.getArray("sides"))),
                    tx,
                    position,
                    BATCH,
                    BATCH);
            for (Row row : rows) {
                tx = row.tx();
                position = row.event().position();
                if (isFor(row, caller)) {
                    items.add(item(row, caller, Cursor.encode(tx, Long.toString(position))));
                }
                if (items.size() == limit) {
                    return new Share(items, Cursor.encode(tx, Long.toString(position)));
                }
            }
            if (rows.size() < BATCH) {
                return new Share(items, null);
            }
        }
        return new Share(items, Cursor.encode(tx, Long.toString(position)));
    }

    private static String number(String part) {
        if (!part.matches("\\d{1,18}")) {
            throw Cursor.invalid(null);
        }
        return part;
    }

    private static boolean isFor(Row row, Caller caller) {
        return isAmong(new HashSet<>(row.event().audience()), row.sides(), caller);
    }

    private static boolean isAmong(Set<String> audience, List<String> sides, Caller caller) {
        return sides.stream()
                .anyMatch(side -> audience.contains(side)
                        || caller.roles().stream().anyMatch(role -> audience.contains(side + "_" + word(role)))
                        || (caller.has(Roles.PARTNER_API) && ofSystems(side, caller, audience)));
    }

    /** An organisation's own system reads what a role may read when it holds that role's scope. */
    private static boolean ofSystems(String side, Caller caller, Set<String> audience) {
        return caller.scopes().stream()
                .filter(scope -> scope.endsWith(":read"))
                .map(scope -> scope.substring(0, scope.indexOf(':')))
                .anyMatch(role -> audience.contains(side + "_" + word(role)));
    }

    private static String word(String role) {
        return role.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
    }

    private Item item(Row row, Caller caller, String cursor) {
        OutboxRow event = row.event();
        return new Item(
                event.id(),
                event.type(),
                source,
                event.record().toString(),
                event.time(),
                event.version(),
                event.timeline(),
                event.effectiveFrom(),
                event.supersedes(),
                cut(event, row.sides(), caller),
                cursor);
    }

    private ObjectNode cut(OutboxRow event, List<String> sides, Caller caller) {
        try {
            ObjectNode data = (ObjectNode) json.readTree(event.data());
            for (EventFields declared : fields) {
                Map<String, Set<String>> limited = declared.visibleTo().getOrDefault(event.type(), Map.of());
                limited.forEach((field, seers) -> {
                    if (!isAmong(seers, sides, caller)) {
                        data.remove(field);
                    }
                });
            }
            return data;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The event log holds only JSON", e);
        }
    }
}
