package dev.secondment.leave;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestKafka;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** What the service has said of an agreement on its topic. */
final class Events {
    private static final String TOPIC = "secondment.leave.v1";

    private Events() {}

    record Told(UUID id, long version, JsonNode data, UUID supersedes) {}

    /** The data of every event of a type, once all that was written is published. */
    static List<JsonNode> of(Agreement agreement, String type) {
        return told(agreement, type).stream().map(Told::data).toList();
    }

    static Told last(Agreement agreement, String type) {
        return told(agreement, type).getLast();
    }

    private static List<Told> told(Agreement agreement, String type) {
        await().atMost(Duration.ofSeconds(30)).until(() -> pending(agreement) == 0);
        return TestKafka.read(TOPIC, agreement.id.toString()).stream()
                .filter(event -> TestKafka.header(event, "ce_type").equals(type))
                .map(Events::read)
                .toList();
    }

    private static Told read(ConsumerRecord<String, byte[]> event) {
        try {
            UUID supersedes = Optional.ofNullable(event.headers().lastHeader("ce_supersedes"))
                    .map(Header::value)
                    .map(value -> UUID.fromString(new String(value, StandardCharsets.UTF_8)))
                    .orElse(null);
            return new Told(
                    UUID.fromString(TestKafka.header(event, "ce_id")),
                    Long.parseLong(TestKafka.header(event, "ce_aggregateversion")),
                    WireJson.MAPPER.readTree(event.value()),
                    supersedes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int pending(Agreement agreement) {
        try (Connection database = RealServers.asSuperuser();
                PreparedStatement query = database.prepareStatement(
                        "SELECT count(*) FROM event_log WHERE aggregate_id = ? AND published_at IS NULL")) {
            query.setString(1, agreement.id.toString());
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
