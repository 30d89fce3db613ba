package dev.secondment.gateway.events;

import dev.secondment.platform.web.Cursor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A place in the merged feed: how far the reader is in each service's share. Callers see one opaque word. */
record FeedCursor(Map<String, String> byService) {

    /** Tells this feed's cursors from those of lists; it also stands for the very beginning. */
    private static final String MARK = "feed";

    FeedCursor {
        byService = Map.copyOf(byService);
    }

    static FeedCursor parse(@Nullable String word) {
        Map<String, String> places = new TreeMap<>();
        for (String parts : Cursor.decode(word, 1)) {
            List<String> words = List.of(parts.split(" ", -1));
            if (!words.getFirst().equals(MARK)) {
                throw Cursor.invalid(null);
            }
            words.stream().skip(1).forEach(place -> add(places, place));
        }
        return new FeedCursor(places);
    }

    private static void add(Map<String, String> places, String place) {
        int equals = place.indexOf('=');
        if (equals < 1 || !place.substring(equals + 1).matches("[A-Za-z0-9_-]+")) {
            throw Cursor.invalid(null);
        }
        places.put(place.substring(0, equals), place.substring(equals + 1));
    }

    /** The opaque word for this place. */
    String word() {
        StringBuilder word = new StringBuilder(MARK);
        new TreeMap<>(byService)
                .forEach((service, cursor) ->
                        word.append(' ').append(service).append('=').append(cursor));
        return Cursor.encode(word.toString());
    }

    Optional<String> of(String service) {
        return Optional.ofNullable(byService.get(service));
    }

    FeedCursor with(String service, String cursor) {
        Map<String, String> moved = new TreeMap<>(byService);
        moved.put(service, cursor);
        return new FeedCursor(moved);
    }

    /** The same places, for services that are still there. */
    FeedCursor only(Collection<String> services) {
        Map<String, String> kept = new TreeMap<>(byService);
        kept.keySet().retainAll(List.copyOf(services));
        return new FeedCursor(kept);
    }
}
