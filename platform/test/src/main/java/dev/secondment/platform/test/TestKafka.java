package dev.secondment.platform.test;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Speaks for the sibling services on Kafka, and reads what the service under test has said. */
public final class TestKafka {

    private TestKafka() {}

    /** Publishes an event as a sibling's relay would, and returns its id. */
    public static UUID publish(String topic, String key, long version, String type, String json) {
        UUID id = UUID.randomUUID();
        publish(topic, key, version, type, json, id);
        return id;
    }

    public static void publish(String topic, String key, long version, String type, String json, UUID id) {
        publish(event(topic, key, version, type, json, id));
    }

    /** An event of a service whose database was restored. */
    public static void publishRestored(
            String topic, String key, long timeline, long version, String type, String json) {
        ProducerRecord<String, byte[]> event = event(topic, key, version, type, json, UUID.randomUUID());
        event.headers().add("ce_timeline", Long.toString(timeline).getBytes(StandardCharsets.UTF_8));
        publish(event);
    }

    private static ProducerRecord<String, byte[]> event(
            String topic, String key, long version, String type, String json, UUID id) {
        ProducerRecord<String, byte[]> event = new ProducerRecord<>(topic, key, json.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id.toString(),
                        "ce_source",
                        "/test",
                        "ce_type",
                        type,
                        "ce_subject",
                        key,
                        "ce_time",
                        Clock.systemUTC().instant().toString(),
                        "ce_aggregateversion",
                        Long.toString(version),
                        "ce_correlationid",
                        id.toString(),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return event;
    }

    /** Publishes anything, for tests of what must not be believed. */
    public static void publish(ProducerRecord<String, byte[]> message) {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", RealServers.kafka(), "linger.ms", 0),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Everything committed on the topic so far, in order per partition. */
    public static List<ConsumerRecord<String, byte[]>> read(String topic) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", RealServers.kafka(), "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
            return found;
        }
    }

    /** The committed events of one key. */
    public static List<ConsumerRecord<String, byte[]>> read(String topic, String key) {
        return read(topic).stream().filter(event -> key.equals(event.key())).toList();
    }

    public static String header(ConsumerRecord<?, ?> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
