package dev.secondment.gateway.events;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one service answered.
 *
 * @param next where to read on when there may be more; {@code null} when that is all for now
 */
record Share(List<Item> items, @Nullable String next) {

    /** An event as the service shows it, and the place after it in the service's own feed. */
    record Item(ObjectNode event, Instant time, String cursor) {
        static Item from(ObjectNode event) {
            return new Item(
                    event,
                    Instant.parse(event.path("time").asText()),
                    event.path("cursor").asText());
        }
    }
}
