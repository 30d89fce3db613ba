package dev.secondment.platform.data;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

/** One row of the event log as the relay and the feed read it. */
record OutboxRow(
        long position,
        UUID id,
        String topic,
        String key,
        long timeline,
        long version,
        UUID record,
        String type,
        List<String> audience,
        @Nullable String effectiveFrom,
        @Nullable String supersedes,
        String data,
        String correlationId,
        @Nullable String causationId,
        @Nullable String traceparent,
        Instant time) {

    static OutboxRow read(ResultSet row) throws SQLException {
        Date effective = row.getDate("effective_from");
        return new OutboxRow(
                row.getLong("position"),
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getString("aggregate_id"),
                row.getLong("timeline"),
                row.getLong("aggregate_version"),
                row.getObject("record_id", UUID.class),
                row.getString("type"),
                texts(row.getArray("audience")),
                effective == null ? null : effective.toLocalDate().toString(),
                row.getString("supersedes"),
                row.getString("data"),
                row.getString("correlation_id"),
                row.getString("causation_id"),
                row.getString("traceparent"),
                row.getTimestamp("occurred_at").toInstant());
    }

    static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    /** CloudEvents 1.0 in binary mode: attributes as {@code ce_} headers, the data as the value. */
    ProducerRecord<String, byte[]> toKafka(String source) {
        List<Header> headers = new ArrayList<>();
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", id.toString());
        put(headers, "ce_source", source);
        put(headers, "ce_type", type);
        put(headers, "ce_subject", record.toString());
        put(headers, "ce_time", time.toString());
        put(headers, "ce_partitionkey", key);
        put(headers, "ce_timeline", Long.toString(timeline));
        put(headers, "ce_aggregateversion", Long.toString(version));
        put(headers, "ce_audience", String.join(",", audience));
        put(headers, "ce_correlationid", correlationId);
        put(headers, "ce_causationid", causationId);
        put(headers, "ce_effectivefrom", effectiveFrom);
        put(headers, "ce_supersedes", supersedes);
        put(headers, "ce_traceparent", traceparent);
        put(headers, "content-type", "application/json");
        return new ProducerRecord<>(topic, null, key, data.getBytes(StandardCharsets.UTF_8), headers);
    }

    private static void put(List<Header> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
