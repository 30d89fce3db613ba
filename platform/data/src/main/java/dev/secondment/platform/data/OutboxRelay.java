package dev.secondment.platform.data;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the outbox, at least once and for each key in version order without a hole.
 *
 * <p>Every replica runs one. Events are spread over parts by their key; whoever publishes a part holds its
 * transaction-level advisory lock, reads the pending rows in version order, sends them in one Kafka transaction and
 * marks them once that has committed. A crash between the two commits sends them again. The part's transactional id
 * fences a holder that was only frozen: when another has taken over since, its send fails instead of arriving late.
 *
 * <p>A part stays with the replica that serves it; another takes over when rows have waited longer than
 * {@link #TAKE_OVER_MILLIS}. A row that Kafka will never take blocks its own key, and nothing else.
 */
@ApplicationScoped
public class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int LOCK_CLASS = 0x0B0C;
    private static final int TAKE_OVER_MILLIS = 2_000;
    private static final int BUSY_POLL_MILLIS = 50;
    private static final int IDLE_POLL_MILLIS = 500;
    private static final int KAFKA_AWAY_MILLIS = 1_000;

    /** Heads first: a busy key cannot keep the others of its part waiting. */
    private static final String PENDING = """
            SELECT * FROM (
              SELECT e.*, row_number() OVER (PARTITION BY topic, aggregate_id ORDER BY aggregate_version) AS place
              FROM event_log e WHERE part = ? AND published_at IS NULL
                AND NOT EXISTS (SELECT 1 FROM event_log b WHERE b.part = e.part AND b.topic = e.topic
                                AND b.aggregate_id = e.aggregate_id AND b.published_at IS NULL AND b.blocked_at IS NOT NULL)
            ) heads WHERE place <= 50 ORDER BY topic, aggregate_id, aggregate_version LIMIT 500
            """;

    private final Sql sql;
    private final RelaySignal signal;
    private final OutboxProducers producers;
    private final boolean enabled;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Integer, PartProducer> mine = new ConcurrentHashMap<>();
    private volatile boolean running;
    private @Nullable Thread loop;

    OutboxRelay(
            Sql sql,
            RelaySignal signal,
            OutboxProducers producers,
            @ConfigProperty(name = "secondment.outbox.relay", defaultValue = "true") boolean enabled) {
        this.sql = sql;
        this.signal = signal;
        this.producers = producers;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            running = true;
            loop = Thread.ofVirtual().name("outbox-relay").start(this::relay);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        signal.wake();
        Thread thread = loop;
        if (thread != null) {
            thread.join(5_000);
        }
        workers.shutdown();
        mine.values().forEach(PartProducer::close);
    }

    private void relay() {
        long wait = BUSY_POLL_MILLIS;
        while (running) {
            try {
                signal.await(wait);
                wait = running && publishPending() ? BUSY_POLL_MILLIS : Math.min(wait * 2, IDLE_POLL_MILLIS);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warnf("The outbox waits, and goes on by itself: %s", rootMessage(e));
                wait = KAFKA_AWAY_MILLIS;
            }
        }
    }

    private record PendingPart(int part, boolean overdue) {}

    /** @return whether anything was published */
    private boolean publishPending() throws InterruptedException {
        List<PendingPart> pending = inTransaction(() -> sql.query(
                "SELECT part, min(written_at) < clock_timestamp() - make_interval(secs => ? / 1000.0) FROM event_log"
                        + " e WHERE published_at IS NULL AND NOT EXISTS (SELECT 1 FROM event_log b WHERE b.part = e.part"
                        + " AND b.topic = e.topic AND b.aggregate_id = e.aggregate_id AND b.published_at IS NULL"
                        + " AND b.blocked_at IS NOT NULL) GROUP BY part",
                row -> new PendingPart(row.getInt(1), row.getBoolean(2)),
                TAKE_OVER_MILLIS));
        List<Future<Integer>> rounds = pending.stream()
                .filter(part -> part.overdue() || mine.containsKey(part.part()))
                .map(part -> workers.submit(() -> publish(part.part())))
                .toList();
        int published = 0;
        RuntimeException failure = null;
        for (Future<Integer> round : rounds) {
            try {
                published += round.get();
            } catch (java.util.concurrent.ExecutionException e) {
                failure = new IllegalStateException(e.getCause());
            }
        }
        if (failure != null) {
            throw failure;
        }
        return published > 0;
    }

    private int publish(int part) {
        PartProducer producer = mine.get(part);
        try {
            return inTransaction(() -> {
                if (!locked(part)) {
                    return 0;
                }
                List<OutboxRow> rows = sql.query(PENDING, OutboxRow::read, part);
                if (rows.isEmpty()) {
                    return 0;
                }
                PartProducer sender = mine.computeIfAbsent(part, producers::open);
                return send(sender, rows);
            });
        } catch (KafkaException e) {
            // Fenced by another holder, or Kafka is away: a fresh producer decides next time.
            PartProducer failed = producer != null ? producer : mine.get(part);
            if (failed != null && mine.remove(part, failed)) {
                failed.close();
            }
            if (e instanceof ProducerFencedException || e instanceof InvalidProducerEpochException) {
                LOG.debugf("Part %d is served by another replica", part);
                return 0;
            }
            throw e;
        }
    }

    private int send(PartProducer sender, List<OutboxRow> rows) {
        List<OutboxRow> refused = sender.send(rows);
        if (refused.isEmpty()) {
            mark(rows);
            return rows.size();
        }
        for (OutboxRow row : refused) {
            LOG.errorf("Event %s of %s %s cannot be published and blocks its key", row.id(), row.topic(), row.key());
            sql.update(
                    "UPDATE event_log SET blocked_at = clock_timestamp(), block_reason = ? WHERE position = ?",
                    "refused by the Kafka client: too large or not serialisable",
                    row.position());
        }
        return 0;
    }

    private void mark(List<OutboxRow> rows) {
        sql.update(
                "UPDATE event_log SET published_at = clock_timestamp() WHERE position = ANY (?)",
                rows.stream().map(OutboxRow::position).toList());
    }

    private boolean locked(int part) {
        return sql.query("SELECT pg_try_advisory_xact_lock(?, ?)", row -> row.getBoolean(1), LOCK_CLASS, part)
                .getFirst();
    }

    private static <T> T inTransaction(java.util.concurrent.Callable<T> work) {
        return SystemWork.call("relay", () -> QuarkusTransaction.requiringNew().call(work));
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.toString();
    }
}
