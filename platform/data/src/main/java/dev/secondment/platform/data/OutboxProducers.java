package dev.secondment.platform.data;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the producers of the relay. */
@ApplicationScoped
class OutboxProducers {

    private final Map<String, Object> broker;
    private final String application;

    /** @param broker everything that is set for Kafka as a whole: its addresses, and how it is logged in to */
    OutboxProducers(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.broker = broker;
        this.application = application;
    }

    /** The waits add up to less than the database's idle-in-transaction limit, under which the relay sends. */
    PartProducer open(int part) {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.putAll(Map.ofEntries(
                Map.entry(ProducerConfig.CLIENT_ID_CONFIG, application + "-outbox-" + part),
                Map.entry(ProducerConfig.TRANSACTIONAL_ID_CONFIG, application + "-outbox-" + part),
                Map.entry(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 12_000),
                Map.entry(ProducerConfig.MAX_BLOCK_MS_CONFIG, 4_000),
                Map.entry(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000),
                Map.entry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 6_000),
                Map.entry(ProducerConfig.LINGER_MS_CONFIG, 0),
                Map.entry(ProducerConfig.ACKS_CONFIG, "all"),
                Map.entry(ProducerConfig.BUFFER_MEMORY_CONFIG, 8L * 1024 * 1024),
                Map.entry(ProducerConfig.COMPRESSION_TYPE_CONFIG, "none")));
        KafkaProducer<String, byte[]> kafka =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        try {
            kafka.initTransactions();
        } catch (RuntimeException e) {
            kafka.close(java.time.Duration.ZERO);
            throw e;
        }
        return new PartProducer(kafka, "/" + application);
    }
}
