package dev.secondment.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What one reader is told over {@code /v1/events}, from the beginning. */
record Feed(List<JsonNode> events) {

    static Feed of(Client reader) {
        List<JsonNode> events = new ArrayList<>();
        String after = "";
        for (int page = 0; page < 50; page++) {
            Answer answer = reader.get("/v1/events?limit=100" + (after.isEmpty() ? "" : "&after=" + after));
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            answer.body().path("items").forEach(events::add);
            JsonNode next = answer.body().path("next");
            if (!next.isTextual()) {
                break;
            }
            after = next.asText();
        }
        return new Feed(events);
    }

    List<String> types(String agreement) {
        return events.stream()
                .filter(event -> event.path("subject").asText().equals(agreement))
                .map(event -> event.path("type").asText())
                .toList();
    }

    @Override
    public String toString() {
        return events.toString();
    }
}
