package dev.secondment.platform.data;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Tries parked keys again, in order, until they are through: most wait only for something that another topic brings,
 * or for a fixed release.
 */
@ApplicationScoped
public class ParkedKeys {
    private static final Logger LOG = Logger.getLogger(ParkedKeys.class);

    /** Soon at first, then ever more rarely up to once a minute: a hopeless key shall not keep the others waiting. */
    private static final String DUE = """
            SELECT key FROM inbox_key
            WHERE consumer = ? AND parked_since IS NOT NULL
              AND (tried_at IS NULL
                   OR clock_timestamp() - tried_at >= least((tried_at - parked_since) / 4, interval '1 minute'))
            ORDER BY coalesce(tried_at, parked_since) LIMIT 200
            """;

    private final Sql sql;
    private final Instance<Inbox> inbox;
    private final Map<String, Consumer<IncomingEvent>> handlers = new ConcurrentHashMap<>();

    ParkedKeys(Sql sql, Instance<Inbox> inbox) {
        this.sql = sql;
        this.inbox = inbox;
    }

    void remember(String consumer, Consumer<IncomingEvent> handler) {
        handlers.putIfAbsent(consumer, handler);
    }

    @Scheduled(
            every = "${secondment.inbox.retry-parked-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void retry() {
        handlers.forEach((consumer, handler) -> {
            for (String key : keysOf(consumer)) {
                try {
                    while (next(consumer, key, handler)) {
                        LOG.debugf("%s: one parked event of %s is through", consumer, key);
                    }
                    Inbox.inTransaction(() -> tried(consumer, key));
                } catch (RuntimeException e) {
                    Inbox.inTransaction(() -> tried(consumer, key));
                    LOG.warnf("%s: key %s stays parked: %s", consumer, key, e.toString());
                }
            }
        });
    }

    private List<String> keysOf(String consumer) {
        return SystemWork.call(
                "inbox",
                () -> io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                        .call(() -> sql.query(DUE, row -> row.getString(1), consumer)));
    }

    /** @return whether there may be more to do for the key */
    private boolean next(String consumer, String key, Consumer<IncomingEvent> handler) {
        AtomicBoolean more = new AtomicBoolean();
        Inbox.inTransaction(() -> {
            Inbox.Progress progress = inbox.get().progressOf(consumer, key);
            Optional<IncomingEvent> head = head(consumer, key);
            if (head.isEmpty()) {
                release(consumer, key);
                return;
            }
            IncomingEvent event = head.get();
            boolean seen = progress.last().covers(event.place());
            if (!seen && progress.last().hasGapTo(event.place())) {
                return;
            }
            if (!seen) {
                inbox.get().apply(consumer, event, handler);
            }
            sql.update(
                    "DELETE FROM inbox_parked WHERE consumer = ? AND key = ? AND timeline = ? AND version = ?",
                    consumer,
                    key,
                    event.place().timeline(),
                    event.place().version());
            more.set(true);
        });
        return more.get();
    }

    /** Sends a key to the end of the queue, so that hopeless ones cannot keep the others from their turn. */
    private void tried(String consumer, String key) {
        sql.update("UPDATE inbox_key SET tried_at = clock_timestamp() WHERE consumer = ? AND key = ?", consumer, key);
    }

    private Optional<IncomingEvent> head(String consumer, String key) {
        return sql
                .query(
                        "SELECT event FROM inbox_parked WHERE consumer = ? AND key = ? ORDER BY timeline, version LIMIT 1",
                        row -> IncomingEvent.fromJson(row.getString(1)),
                        consumer,
                        key)
                .stream()
                .findFirst();
    }

    private void release(String consumer, String key) {
        LOG.infof("%s: key %s goes on", consumer, key);
        sql.update(
                "UPDATE inbox_key SET parked_since = NULL, problem = NULL WHERE consumer = ? AND key = ?",
                consumer,
                key);
    }
}
