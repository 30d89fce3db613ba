package dev.secondment.platform.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.secondment.platform.web.RequestTrace;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Takes events into the transaction of the change that they report. {@link OutboxRelay} publishes them afterwards. */
@ApplicationScoped
public class Outbox {

    private static final String APPEND = """
            WITH next AS (
              INSERT INTO event_version AS v (topic, aggregate_id, last_version) VALUES (?, ?, 1)
              ON CONFLICT (topic, aggregate_id) DO UPDATE SET last_version = v.last_version + 1
              RETURNING topic, aggregate_id, last_version)
            INSERT INTO event_log (id, part, topic, aggregate_id, aggregate_version, record_id, type, audience,
                                   effective_from, supersedes, data, correlation_id, causation_id, traceparent, occurred_at)
            SELECT ?, ?, topic, aggregate_id, last_version, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ? FROM next
            """;

    private final Sql sql;
    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;
    private final RequestTrace trace;
    private final TransactionSynchronizationRegistry transactions;
    private final RelaySignal signal;
    private final int parts;

    Outbox(
            Sql sql,
            EntityManager entities,
            ObjectMapper json,
            Clock clock,
            RequestTrace trace,
            TransactionSynchronizationRegistry transactions,
            RelaySignal signal,
            @ConfigProperty(name = "secondment.outbox.parts") int parts) {
        this.sql = sql;
        this.entities = entities;
        this.json = json;
        this.clock = clock;
        this.trace = trace;
        this.transactions = transactions;
        this.signal = signal;
        this.parts = parts;
    }

    /**
     * Appends an event under the next version of its key, and holds the key until the transaction ends. The
     * aggregate's own change is flushed first: of two transactions on one aggregate the later then fails on the
     * aggregate's version. Transactions that speak under several keys do so in one order everywhere.
     *
     * @return the event's id
     */
    public UUID append(NewEvent event) {
        entities.flush();
        UUID id = Ids.next();
        Origin origin = origin();
        sql.update(
                APPEND,
                event.topic(),
                event.key(),
                id,
                partOf(event.topic(), event.key()),
                event.record(),
                event.type(),
                List.copyOf(event.audience()),
                event.effectiveFrom(),
                event.supersedes(),
                serialise(event.data()),
                origin.correlation().orElse(id.toString()),
                origin.causation(),
                origin.traceparent(),
                Timestamp.from(clock.instant()));
        transactions.registerInterposedSynchronization(new WakeRelay());
        return id;
    }

    private record Origin(
            Optional<String> correlation,
            @Nullable String causation,
            @Nullable String traceparent) {}

    private Origin origin() {
        Optional<IncomingEvent> cause = Inbox.current();
        if (cause.isPresent()) {
            IncomingEvent event = cause.get();
            return new Origin(Optional.of(event.correlationId()), event.id().toString(), event.traceparent());
        }
        if (SystemWork.name().isEmpty() && Arc.container().requestContext().isActive()) {
            return new Origin(Optional.of(trace.requestId()), null, trace.traceparent());
        }
        return new Origin(Optional.empty(), null, null);
    }

    /** Computed here and stored, so that it does not depend on a database function's stability. */
    private int partOf(String topic, String key) {
        return Math.floorMod(31 * topic.hashCode() + key.hashCode(), parts);
    }

    private String serialise(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An event's data must be serialisable", e);
        }
    }

    private final class WakeRelay implements Synchronization {
        @Override
        public void beforeCompletion() {
            // The event is in the log already; there is nothing to add at commit.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                signal.wake();
            }
        }
    }
}
