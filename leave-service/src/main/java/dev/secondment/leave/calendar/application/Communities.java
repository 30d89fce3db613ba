package dev.secondment.leave.calendar.application;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.secondment.leave.calendar.domain.Region;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The communities that have public holidays of their own, from their table among the resources.
 *
 * @param codes by subdivision and name, what the holiday library calls them
 */
record Communities(String source, Map<String, Map<String, String>> codes) {

    static Communities read() {
        try (InputStream table = Communities.class.getResourceAsStream("/calendars/communities.json")) {
            return new ObjectMapper().readValue(Objects.requireNonNull(table), Communities.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing for one that the table does not list, and of what is no community. */
    Optional<String> codeOf(Region region) {
        return Optional.ofNullable(
                codes.getOrDefault(region.isoCode(), Map.of()).get(region.community()));
    }

    Stream<Region> all() {
        return codes.entrySet().stream()
                .flatMap(subdivision -> subdivision.getValue().keySet().stream()
                        .map(name -> new Region(subdivision.getKey() + "-" + name)));
    }
}
