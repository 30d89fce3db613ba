package dev.secondment.platform.data;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes events in: each one's effect exactly once, for each key in version order.
 *
 * <p>The effect, the event's id and the key's new version are one transaction. What was seen is skipped. What comes
 * too early, or fails again and again, parks its key: the event and all that follow it on that key wait in the
 * database, in order, and are tried again by {@link ParkedKeys}; other keys go on. Only a database that is away holds
 * up the whole topic, and nothing is acknowledged meanwhile.
 */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final ScopedValue<IncomingEvent> CURRENT = ScopedValue.newInstance();
    private static final List<Long> PAUSES_MILLIS = List.of(50L, 250L, 1_000L);
    private static final long DATABASE_AWAY_NANOS = 1_000_000_000L;

    private final Sql sql;
    private final ParkedKeys parked;

    Inbox(Sql sql, ParkedKeys parked) {
        this.sql = sql;
        this.parked = parked;
    }

    /** The event whose effect is being made on this thread: the cause of every event appended meanwhile. */
    static Optional<IncomingEvent> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** Names a consumer's handler before its first record, so that keys parked by an earlier run are tried again. */
    public void register(String consumer, Consumer<IncomingEvent> handler) {
        parked.remember(consumer, handler);
    }

    /**
     * Returns when the record is dealt with for good: taken, skipped or parked.
     *
     * @param consumer the stable name under which progress is kept
     * @param handler makes the effect, in the transaction of the inbox; ignores types that it does not know
     */
    public void receive(String consumer, ConsumerRecord<String, byte[]> kafka, Consumer<IncomingEvent> handler) {
        register(consumer, handler);
        IncomingEvent event;
        try {
            event = IncomingEvent.from(kafka);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            LOG.errorf(
                    "%s: record %s-%d@%d is no event: %s",
                    consumer, kafka.topic(), kafka.partition(), kafka.offset(), e.getMessage());
            keepUnreadable(consumer, kafka, String.valueOf(e.getMessage()));
            return;
        }
        if (!takeWithRetries(consumer, event, handler)) {
            storeOrKeep(
                    () -> take(consumer, event, handler, true),
                    () -> keepUnreadable(consumer, kafka, "it could not be parked"));
        }
    }

    private boolean takeWithRetries(String consumer, IncomingEvent event, Consumer<IncomingEvent> handler) {
        for (long pause : PAUSES_MILLIS) {
            try {
                take(consumer, event, handler, false);
                return true;
            } catch (RuntimeException e) {
                LOG.warnf(e, "%s: event %s (%s) failed, trying again", consumer, event.id(), event.type());
                LockSupport.parkNanos(pause * 1_000_000L);
            }
        }
        return false;
    }

    private void take(String consumer, IncomingEvent event, Consumer<IncomingEvent> handler, boolean park) {
        inTransaction(() -> {
            Progress progress = progressOf(consumer, event.key());
            if (progress.last().covers(event.place())) {
                return;
            }
            if (progress.parked() || park || progress.last().hasGapTo(event.place())) {
                boolean gap = !progress.parked() && !park;
                park(consumer, event, gap ? "version " + (progress.last().version() + 1) + " has not come yet" : null);
                return;
            }
            apply(consumer, event, handler);
        });
    }

    /** Makes the effect in the transaction under way and moves the key's version on. */
    void apply(String consumer, IncomingEvent event, Consumer<IncomingEvent> handler) {
        int fresh = sql.update(
                "INSERT INTO inbox (consumer, event_id) VALUES (?, ?) ON CONFLICT DO NOTHING", consumer, event.id());
        if (fresh == 1) {
            ScopedValue.where(CURRENT, event).run(() -> handler.accept(event));
        }
        sql.update(
                "UPDATE inbox_key SET timeline = ?, last_version = ? WHERE consumer = ? AND key = ?",
                event.place().timeline(),
                event.place().version(),
                consumer,
                event.key());
    }

    record Progress(EventPlace last, boolean parked) {}

    /** Locks the key's row, so that two replicas cannot take one key's events at once during a rebalance. */
    Progress progressOf(String consumer, String key) {
        sql.update("INSERT INTO inbox_key (consumer, key) VALUES (?, ?) ON CONFLICT DO NOTHING", consumer, key);
        return sql.query(
                        "SELECT timeline, last_version, parked_since IS NOT NULL FROM inbox_key"
                                + " WHERE consumer = ? AND key = ? FOR UPDATE",
                        row -> new Progress(new EventPlace(row.getLong(1), row.getLong(2)), row.getBoolean(3)),
                        consumer,
                        key)
                .getFirst();
    }

    private void park(String consumer, IncomingEvent event, @Nullable String problem) {
        LOG.errorf(
                "%s: key %s is parked at version %d",
                consumer, event.key(), event.place().version());
        sql.update(
                "INSERT INTO inbox_parked (consumer, key, timeline, version, event) VALUES (?, ?, ?, ?, ?::jsonb)"
                        + " ON CONFLICT DO NOTHING",
                consumer,
                event.key(),
                event.place().timeline(),
                event.place().version(),
                event.toJson());
        sql.update(
                "UPDATE inbox_key SET parked_since = coalesce(parked_since, clock_timestamp()),"
                        + " problem = coalesce(problem, ?, 'the handler failed') WHERE consumer = ? AND key = ?",
                problem,
                consumer,
                event.key());
    }

    private void keepUnreadable(String consumer, ConsumerRecord<String, byte[]> kafka, String problem) {
        Runnable keep = () -> inTransaction(() -> sql.update(
                "INSERT INTO inbox_unreadable (consumer, topic, partition, record_offset, key, value, problem)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                consumer,
                kafka.topic(),
                kafka.partition(),
                kafka.offset(),
                printable(kafka.key()),
                kafka.value(),
                printable(problem)));
        storeOrKeep(keep, () -> LOG.errorf("%s: a record cannot even be kept: %s", consumer, kafka));
    }

    private static @Nullable String printable(@Nullable String text) {
        return text == null ? null : text.replaceAll("\\p{Cntrl}", "?");
    }

    /** Waits for a database that is away; where the database itself says no, waiting would hold up the whole topic. */
    private static void storeOrKeep(Runnable store, Runnable otherwise) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                store.run();
                return;
            } catch (RuntimeException e) {
                if (!Sql.isAway(e)) {
                    LOG.errorf(e, "The database refused to store an event");
                    otherwise.run();
                    return;
                }
                LOG.warnf("The database is away; events wait: %s", e.getMessage());
                LockSupport.parkNanos(DATABASE_AWAY_NANOS);
            }
        }
        throw new IllegalStateException("Stopped before the event was stored; it will come again");
    }

    static void inTransaction(Runnable work) {
        SystemWork.run("inbox", () -> QuarkusTransaction.requiringNew().run(work));
    }
}
