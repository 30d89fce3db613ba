package dev.secondment.platform.data;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * An event as a consumer gets it.
 *
 * @param key the aggregate it belongs to
 * @param place among the key's events
 * @param body the data as it came; read through {@link #data()}
 */
public record IncomingEvent(
        UUID id,
        String type,
        String key,
        EventPlace place,
        Instant time,
        String correlationId,
        @Nullable String traceparent,
        String body) {

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();
    private static final ObjectReader TOLERANT =
            JSON.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** @throws IllegalArgumentException when the record is no event of ours */
    static IncomingEvent from(ConsumerRecord<String, byte[]> kafka) {
        if (kafka.key() == null || kafka.value() == null) {
            throw new IllegalArgumentException("key or value is missing");
        }
        if (kafka.key().indexOf('\0') >= 0 || holdsNul(kafka.value())) {
            throw new IllegalArgumentException("key or value holds a NUL, which no text may");
        }
        String traceparent = optional(kafka, "ce_traceparent");
        return new IncomingEvent(
                UUID.fromString(required(kafka, "ce_id")),
                required(kafka, "ce_type"),
                kafka.key(),
                EventPlace.parse(optional(kafka, "ce_timeline"), required(kafka, "ce_aggregateversion")),
                Instant.parse(required(kafka, "ce_time")),
                required(kafka, "ce_correlationid"),
                traceparent,
                new String(kafka.value(), StandardCharsets.UTF_8));
    }

    public JsonNode data() {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads only what the consumer's own record names; fields that a later version adds are ignored. */
    public <T> T dataAs(Class<T> type) {
        try {
            return TOLERANT.forType(type).readValue(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String toJson() {
        ObjectNode node = JSON.createObjectNode()
                .put("id", id.toString())
                .put("type", type)
                .put("key", key)
                .put("timeline", place.timeline())
                .put("version", place.version())
                .put("time", time.toString())
                .put("correlationId", correlationId)
                .put("traceparent", traceparent)
                .put("body", body);
        return node.toString();
    }

    static IncomingEvent fromJson(String text) {
        try {
            JsonNode node = JSON.readTree(text);
            return new IncomingEvent(
                    UUID.fromString(node.get("id").textValue()),
                    node.get("type").textValue(),
                    node.get("key").textValue(),
                    new EventPlace(
                            node.path("timeline").longValue(),
                            node.get("version").longValue()),
                    Instant.parse(node.get("time").textValue()),
                    node.get("correlationId").textValue(),
                    node.get("traceparent").textValue(),
                    node.get("body").textValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holdsNul(byte[] value) {
        for (byte b : value) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static String required(ConsumerRecord<String, byte[]> kafka, String header) {
        String value = optional(kafka, header);
        if (value == null) {
            throw new IllegalArgumentException("header " + header + " is missing");
        }
        return value;
    }

    private static @Nullable String optional(ConsumerRecord<String, byte[]> kafka, String header) {
        Header found = kafka.headers().lastHeader(header);
        return found == null ? null : new String(found.value(), StandardCharsets.UTF_8);
    }
}
