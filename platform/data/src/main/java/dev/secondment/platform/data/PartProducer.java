package dev.secondment.platform.data;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/** The transactional producer of one part. Opening it fences whoever held the part before. */
final class PartProducer {

    private final KafkaProducer<String, byte[]> kafka;
    private final String source;

    PartProducer(KafkaProducer<String, byte[]> kafka, String source) {
        this.kafka = kafka;
        this.source = source;
    }

    /**
     * Sends all rows in one transaction, or none.
     *
     * @return rows that Kafka will never take; when there are any, nothing was sent
     * @throws KafkaException when it cannot be done now: Kafka is away, or another holder has fenced this one
     */
    List<OutboxRow> send(List<OutboxRow> rows) {
        kafka.beginTransaction();
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        KafkaException stopped = null;
        for (OutboxRow row : rows) {
            try {
                sent.add(kafka.send(row.toKafka(source)));
            } catch (KafkaException e) {
                // A refused record puts the transaction into an error state, which the next send reports.
                stopped = e;
                break;
            }
        }
        kafka.flush();
        List<OutboxRow> refused = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            KafkaException failure = failureOf(sent.get(i));
            if (isRefusal(failure)) {
                refused.add(rows.get(i));
            } else if (stopped == null) {
                stopped = failure;
            }
        }
        if (!refused.isEmpty()) {
            kafka.abortTransaction();
        } else if (stopped != null) {
            throw stopped;
        } else {
            kafka.commitTransaction();
        }
        return refused;
    }

    private static @Nullable KafkaException failureOf(Future<RecordMetadata> send) {
        try {
            send.get();
            return null;
        } catch (ExecutionException e) {
            return e.getCause() instanceof KafkaException failure ? failure : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }

    /** Only what no retry can mend: everything else is thrown and tried again. */
    private static boolean isRefusal(@Nullable KafkaException failure) {
        return failure instanceof RecordTooLargeException
                || failure instanceof SerializationException
                || failure instanceof InvalidTopicException;
    }

    void close() {
        kafka.close(Duration.ZERO);
    }
}
