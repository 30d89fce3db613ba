package dev.secondment.platform.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestKafka;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class InboxIT {
    private static final String TOPIC = "secondment.placement.v1";

    @Test
    void a_duplicate_and_a_stale_version_have_no_second_effect() {
        String key = newKey();
        UUID id = UUID.randomUUID();
        TestKafka.publish(TOPIC, key, 1, "note.said.v1", "{\"word\":\"a\"}", id);
        TestKafka.publish(TOPIC, key, 1, "note.said.v1", "{\"word\":\"a\"}", id);
        TestKafka.publish(TOPIC, key, 2, "note.said.v1", "{\"word\":\"b\"}");
        TestKafka.publish(TOPIC, key, 1, "note.said.v1", "{\"word\":\"stale\"}");
        TestKafka.publish(TOPIC, key, 3, "note.said.v1", "{\"word\":\"c\"}");

        awaitHeard(key, "a", "b", "c");
    }

    @Test
    void an_event_that_comes_too_early_waits_for_the_ones_before_it() {
        String key = newKey();
        TestKafka.publish(TOPIC, key, 2, "note.said.v1", "{\"word\":\"second\"}");
        TestKafka.publish(TOPIC, key, 3, "note.said.v1", "{\"word\":\"third\"}");
        TestKafka.publish(TOPIC, key, 1, "note.said.v1", "{\"word\":\"first\"}");

        awaitHeard(key, "first", "second", "third");
    }

    @Test
    void a_restored_writer_is_heard_though_it_gives_known_versions_to_other_events() {
        String key = newKey();
        TestKafka.publish(TOPIC, key, 1, "note.said.v1", "{\"word\":\"a\"}");
        TestKafka.publish(TOPIC, key, 2, "note.said.v1", "{\"word\":\"b\"}");
        TestKafka.publish(TOPIC, key, 3, "note.said.v1", "{\"word\":\"forgotten\"}");
        // Sent once more: the backup did not know that it had been published.
        TestKafka.publish(TOPIC, key, 2, "note.said.v1", "{\"word\":\"b\"}");
        TestKafka.publishRestored(TOPIC, key, 7, 4, "note.said.v1", "{\"word\":\"d\"}");
        TestKafka.publishRestored(TOPIC, key, 7, 3, "note.said.v1", "{\"word\":\"stale\"}");
        TestKafka.publishRestored(TOPIC, key, 8, 3, "note.said.v1", "{\"word\":\"c again\"}");
        TestKafka.publish(TOPIC, key, 5, "note.said.v1", "{\"word\":\"of a server that should be dead\"}");
        TestKafka.publishRestored(TOPIC, key, 8, 5, "note.said.v1", "{\"word\":\"e\"}");
        TestKafka.publishRestored(TOPIC, key, 8, 4, "note.said.v1", "{\"word\":\"d again\"}");

        awaitHeard(key, "a", "b", "forgotten", "d", "c again", "d again", "e");
    }

    @Test
    void a_poisoned_key_is_parked_in_order_while_others_go_on_and_goes_through_when_mended() {
        String poisoned = newKey();
        String other = newKey();
        NoteEventsConsumer.POISONED.set(true);
        try {
            TestKafka.publish(TOPIC, poisoned, 1, "note.said.v1", "{\"word\":\"poison\"}");
            TestKafka.publish(TOPIC, poisoned, 2, "note.said.v1", "{\"word\":\"later\"}");
            TestKafka.publish(TOPIC, other, 1, "note.said.v1", "{\"word\":\"fine\"}");
            awaitHeard(other, "fine");
            assertThat(heard(poisoned)).isEmpty();
        } finally {
            NoteEventsConsumer.POISONED.set(false);
        }

        awaitHeard(poisoned, "poison", "later");
    }

    @Test
    void bytes_that_are_no_event_are_kept_and_hold_up_nobody() {
        String key = newKey();
        TestKafka.publish(new ProducerRecord<>(TOPIC, key, new byte[] {0, 1, 2}));
        TestKafka.publish(TOPIC, key, 1, "note.said.v1", "{\"word\":\"after\"}");

        awaitHeard(key, "after");
        assertThat(words("SELECT problem FROM inbox_unreadable WHERE key = '" + key + "'"))
                .hasSize(1);
    }

    @Test
    void a_nul_in_key_or_value_holds_up_nobody() {
        String nul = "key\0" + UUID.randomUUID();
        TestKafka.publish(TOPIC, nul, 1, "note.said.v1", "{\"word\":\"a\"}");
        String key = newKey();
        TestKafka.publish(TOPIC, key, 1, "note.said.v1", "{\"word\":\"a\0b\"}");
        String other = newKey();
        TestKafka.publish(TOPIC, other, 1, "note.said.v1", "{\"word\":\"after\"}");

        awaitHeard(other, "after");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(words("SELECT problem FROM inbox_unreadable WHERE problem LIKE '%NUL%'"))
                                .hasSize(2));
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private static void awaitHeard(String key, String... words) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(heard(key)).containsExactly(words));
    }

    private static List<String> heard(String key) {
        return words("SELECT word FROM heard WHERE key = '" + key + "' ORDER BY place");
    }

    private static List<String> words(String sql) {
        try (Connection database = RealServers.asSuperuser();
                ResultSet rows = database.createStatement().executeQuery(sql)) {
            List<String> words = new ArrayList<>();
            while (rows.next()) {
                words.add(rows.getString(1));
            }
            return words;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
