package dev.secondment.platform.data;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestKafka;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OutboxIT {

    @Inject
    Notes notes;

    @Test
    void events_of_a_key_arrive_in_version_order_without_a_hole_while_many_write() {
        List<UUID> ids = IntStream.range(0, 10).mapToObj(_ -> newNote()).toList();
        try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
            for (int round = 0; round < 120; round++) {
                UUID id = ids.get(round % ids.size());
                String text = Integer.toString(round);
                writers.execute(() -> rewriteUntilDone(id, text));
            }
        }
        for (UUID id : ids) {
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(versions(id))
                            .isEqualTo(LongStream.rangeClosed(1, 12).boxed().toList()));
        }
    }

    @Test
    void a_change_that_is_rolled_back_leaves_no_event() {
        long before = rowsInLog();

        given().auth()
                .oauth2(Tokens.bearer("acme-hr"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body("{\"text\":\"fail\"}")
                .post("/v1/notes")
                .then()
                .statusCode(500);

        assertThat(rowsInLog()).isEqualTo(before);
    }

    @Test
    void an_event_that_kafka_will_never_take_blocks_its_own_key_alone() {
        UUID huge = newNote();
        SystemWork.run("test", () -> notes.rewrite(huge, "x".repeat(2_000_000)));
        SystemWork.run("test", () -> notes.rewrite(huge, "after"));
        UUID other = newNote();
        SystemWork.run("test", () -> notes.rewrite(other, "fine"));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(versions(other)).containsExactly(1L);
            assertThat(blocked(huge)).isEqualTo(1);
        });
        assertThat(versions(huge)).isEmpty();
    }

    @Test
    void an_event_is_a_cloud_event_in_binary_mode() {
        UUID id = newNote();
        SystemWork.run("test", () -> notes.rewrite(id, "hello"));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> !TestKafka.read(Notes.TOPIC, id.toString()).isEmpty());

        ConsumerRecord<String, byte[]> event =
                TestKafka.read(Notes.TOPIC, id.toString()).getFirst();
        assertThat(TestKafka.header(event, "ce_specversion")).isEqualTo("1.0");
        assertThat(TestKafka.header(event, "ce_type")).isEqualTo("note.rewritten.v1");
        assertThat(TestKafka.header(event, "ce_source")).isEqualTo("/note-service");
        assertThat(TestKafka.header(event, "ce_subject")).isEqualTo(id.toString());
        assertThat(TestKafka.header(event, "ce_audience")).isEqualTo("HOME");
        assertThat(TestKafka.header(event, "ce_aggregateversion")).isEqualTo("1");
        assertThat(Long.parseLong(TestKafka.header(event, "ce_timeline"))).isNotNegative();
        assertThat(event.value()).asString().contains("hello");
    }

    private UUID newNote() {
        UUID id = Ids.next();
        SystemWork.run("test", () -> notes.add(id, "org:" + Tokens.ACME));
        return id;
    }

    private void rewriteUntilDone(UUID id, String text) {
        while (true) {
            try {
                SystemWork.run("test", () -> notes.rewrite(id, text));
                return;
            } catch (RuntimeException collided) {
                Thread.onSpinWait();
            }
        }
    }

    private static List<Long> versions(UUID id) {
        return TestKafka.read(Notes.TOPIC, id.toString()).stream()
                .map(event -> Long.valueOf(TestKafka.header(event, "ce_aggregateversion")))
                .toList();
    }

    private static long rowsInLog() {
        return count("SELECT count(*) FROM event_log");
    }

    private static long blocked(UUID id) {
        return count("SELECT count(*) FROM event_log WHERE blocked_at IS NOT NULL AND aggregate_id = '" + id + "'");
    }

    private static long count(String sql) {
        try (Connection database = RealServers.asSuperuser();
                ResultSet rows = database.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
