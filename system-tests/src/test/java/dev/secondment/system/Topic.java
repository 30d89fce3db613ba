package dev.secondment.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** One topic as a consumer outside the suite reads it. */
record Topic(String name) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** An event as it stands on the topic. */
    record Event(String id, String type, String key, long version, JsonNode data) {

        private static Event of(ConsumerRecord<String, byte[]> kafka) {
            try {
                return new Event(
                        header(kafka, "ce_id"),
                        header(kafka, "ce_type"),
                        kafka.key(),
                        Long.parseLong(header(kafka, "ce_aggregateversion")),
                        JSON.readTree(kafka.value()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String header(ConsumerRecord<String, byte[]> kafka, String name) {
            return new String(kafka.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
        }
    }

    List<Event> events(String key) {
        return all().stream().filter(event -> event.key().equals(key)).toList();
    }

    List<String> types(String key) {
        return events(key).stream().map(Event::type).toList();
    }

    /** Everything committed so far, per partition in order. */
    List<Event> all() {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        RunningSuite.get().address("KAFKA_BOOTSTRAP_SERVERS"),
                        "isolation.level",
                        "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(name).stream()
                    .map(info -> new TopicPartition(name, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Event> found = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> found.add(Event.of(message)));
            }
            return found;
        }
    }
}
