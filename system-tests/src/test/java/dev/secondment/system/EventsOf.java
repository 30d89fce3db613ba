package dev.secondment.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** What a service has committed, against what it has published. */
enum EventsOf {
    AGREEMENTS("agreement"),
    PLACEMENTS("placement"),
    LEAVE("leave");

    private final String name;

    EventsOf(String name) {
        this.name = name;
    }

    /**
     * Per key the first occurrences are versions 1 to n with no hole, and n is what the database committed.
     *
     * @param keys that were acknowledged, and so have been committed
     */
    void allArrive(Collection<String> keys) {
        Topic topic = new Topic("secondment." + name + ".v1");
        Map<String, Long> committed = committedVersions(topic);
        assertThat(committed.keySet()).containsAll(keys);
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofSeconds(2))
                .untilAsserted(() -> {
                    Map<String, List<Long>> seen = topic.all().stream()
                            .collect(Collectors.groupingBy(
                                    Topic.Event::key, Collectors.mapping(Topic.Event::version, Collectors.toList())));
                    assertThat(seen.keySet()).containsAll(committed.keySet());
                    committed.forEach((key, last) -> assertThat(
                                    seen.get(key).stream().distinct().toList())
                            .as("versions of %s in %s", key, topic.name())
                            .isEqualTo(LongStream.rangeClosed(1, last).boxed().toList()));
                });
    }

    private Map<String, Long> committedVersions(Topic topic) {
        RunningSuite suite = RunningSuite.get();
        try (Connection database = DriverManager.getConnection(
                        suite.address(name.toUpperCase(Locale.ROOT) + "_DB_URL"),
                        suite.address("POSTGRES_ADMIN_USER"),
                        suite.address("POSTGRES_ADMIN_PASSWORD"));
                ResultSet rows = database.createStatement()
                        .executeQuery("SELECT aggregate_id, max(aggregate_version) FROM event_log WHERE topic = '"
                                + topic.name() + "' GROUP BY aggregate_id")) {
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
