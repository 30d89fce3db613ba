package dev.secondment.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is promised to those who follow events, while parts of the suite die. */
class RecoveryIT {
    private static final Topic AGREEMENTS = new Topic("secondment.agreement.v1");

    /** Writers that draft and revise agreements until told to stop, and remember what was acknowledged. */
    private static final class Writers implements AutoCloseable {
        private final AtomicBoolean running = new AtomicBoolean(true);
        private final Queue<String> drafted = new ConcurrentLinkedQueue<>();
        private final AtomicInteger revised = new AtomicInteger();
        private final AtomicInteger refused = new AtomicInteger();
        private final List<Thread> threads = new ArrayList<>();

        Writers(int count) {
            for (int i = 0; i < count; i++) {
                threads.add(Thread.ofVirtual().start(this::write));
            }
        }

        private void write() {
            Client hr = Client.as("acme-hr");
            while (running.get()) {
                try {
                    Answer draft = hr.post("/v1/agreements", Drafts.external("E-5000", "2026-10-01", "2026-12-31"));
                    if (draft.status() != 201) {
                        refused.incrementAndGet();
                        continue;
                    }
                    drafted.add(draft.id());
                    String path = "/v1/agreements/" + draft.id();
                    Answer revision = hr.patch(path, draft.etag(), "{\"hostRole\":{\"title\":\"Architect\"}}");
                    if (revision.status() == 200) {
                        revised.incrementAndGet();
                    } else {
                        refused.incrementAndGet();
                    }
                } catch (RuntimeException broken) {
                    refused.incrementAndGet();
                }
            }
        }

        @Override
        public void close() {
            running.set(false);
            for (Thread thread : threads) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    @Test
    void a_service_killed_under_writes_loses_no_committed_change() {
        Writers writers = new Writers(4);
        try (writers) {
            await().atMost(Duration.ofSeconds(60)).until(() -> writers.drafted.size() > 20);
            RunningSuite.get().order("kill agreement-service");
            RunningSuite.get().order("start agreement-service");
            RunningSuite.get().order("kill agreement-service-2");
            RunningSuite.get().order("start agreement-service-2");
            int before = writers.drafted.size();
            await().atMost(Duration.ofSeconds(60)).until(() -> writers.drafted.size() > before + 20);
        }
        everyCommittedChangeArrives(writers);
    }

    @Test
    void writes_go_on_without_kafka_and_their_events_arrive_afterwards() {
        Writers writers = new Writers(2);
        try (writers) {
            await().atMost(Duration.ofSeconds(60)).until(() -> writers.drafted.size() > 5);
            RunningSuite.get().order("stop kafka");
            int before = writers.drafted.size();
            int refusedBefore = writers.refused.get();
            await().pollDelay(Duration.ofSeconds(30))
                    .atMost(Duration.ofSeconds(40))
                    .until(() -> writers.drafted.size() > before + 20);
            assertThat(writers.refused.get())
                    .as("writes refused while Kafka was away")
                    .isEqualTo(refusedBefore);
            assertThat(Client.as("acme-hr").get("/v1/placements").status()).isEqualTo(200);
            RunningSuite.get().order("start kafka");
        }
        everyCommittedChangeArrives(writers);
    }

    /** Per agreement the first occurrences are versions 1 to n with no hole, and n is what the database committed. */
    private static void everyCommittedChangeArrives(Writers writers) {
        assertThat(writers.revised.get()).isPositive();
        Map<String, Long> committed = committedVersions();
        assertThat(committed.keySet()).containsAll(writers.drafted);
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofSeconds(2))
                .untilAsserted(() -> {
                    Map<String, List<Long>> seen = AGREEMENTS.all().stream()
                            .collect(Collectors.groupingBy(
                                    Topic.Event::key, Collectors.mapping(Topic.Event::version, Collectors.toList())));
                    assertThat(seen.keySet()).containsAll(committed.keySet());
                    committed.forEach((agreement, last) -> assertThat(
                                    seen.get(agreement).stream().distinct().toList())
                            .as("versions of %s", agreement)
                            .isEqualTo(LongStream.rangeClosed(1, last).boxed().toList()));
                });
    }

    private static Map<String, Long> committedVersions() {
        RunningSuite suite = RunningSuite.get();
        try (Connection database = DriverManager.getConnection(
                        suite.address("AGREEMENT_DB_URL"),
                        suite.address("POSTGRES_ADMIN_USER"),
                        suite.address("POSTGRES_ADMIN_PASSWORD"));
                ResultSet rows = database.createStatement()
                        .executeQuery("SELECT aggregate_id, max(aggregate_version) FROM event_log"
                                + " WHERE topic = 'secondment.agreement.v1' GROUP BY aggregate_id")) {
            Map<String, Long> versions = new TreeMap<>();
            while (rows.next()) {
                versions.put(rows.getString(1), rows.getLong(2));
            }
            return versions;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
