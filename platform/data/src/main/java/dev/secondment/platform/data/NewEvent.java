package dev.secondment.platform.data;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact to be published.
 *
 * @param topic the Kafka topic
 * @param key names the aggregate; the Kafka key, and the scope in which versions are gap-free
 * @param record whose parties may see the event
 * @param type CloudEvents type, ending in its major version
 * @param data what is serialised as the event's body
 * @param audience sides that may see it, or {@code SIDE_ROLE} where the side must also hold a role
 * @param effectiveFrom from when the fact holds, where that is a date
 * @param supersedes the event that this one corrects
 */
public record NewEvent(
        String topic,
        String key,
        UUID record,
        String type,
        Object data,
        Set<String> audience,
        @Nullable LocalDate effectiveFrom,
        @Nullable UUID supersedes) {}
