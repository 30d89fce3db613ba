package dev.secondment.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What one reader has been told over {@code /v1/events}. Each look goes on where the last one ended, as readers do. */
final class Feed {
    /** A first look reads all that was ever told. */
    static final Duration SOON = Duration.ofMinutes(2);

    private static final Map<String, Feed> READERS = new ConcurrentHashMap<>();

    private final List<JsonNode> events = new ArrayList<>();
    private String place = "";

    static Feed of(Client reader) {
        Feed feed = READERS.computeIfAbsent(reader.login(), ignored -> new Feed());
        feed.readOn(reader);
        return feed;
    }

    private synchronized void readOn(Client reader) {
        boolean more = true;
        while (more) {
            Answer answer = reader.get("/v1/events?limit=200" + (place.isEmpty() ? "" : "&after=" + place));
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            for (JsonNode event : answer.body().path("items")) {
                events.add(event);
                place = event.path("cursor").asText();
            }
            more = answer.body().path("next").isTextual();
            if (more) {
                place = answer.body().path("next").asText();
            }
        }
    }

    synchronized List<String> types(String agreement) {
        return events.stream()
                .filter(event -> event.path("subject").asText().equals(agreement))
                .map(event -> event.path("type").asText())
                .toList();
    }

    @Override
    public synchronized String toString() {
        return events.toString();
    }
}
