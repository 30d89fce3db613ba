package dev.secondment.gateway.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A page of the merged feed.
 *
 * @param items events of all services by time, each with the cursor that follows it; within a service in its order
 * @param next where to read on; {@code null} when the reader has seen all there is for now and goes on later from the
 *     last item's cursor
 * @param incomplete services that did not answer: their events come when they do
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record FeedPage(List<ObjectNode> items, @Nullable String next, List<String> incomplete) {

    /** The part of a share that is not on the page yet. */
    private record Rest(
            String service,
            Deque<Share.Item> items,
            @Nullable String next) {
        Instant time() {
            return items.element().time();
        }
    }

    /** Merges what the services answered and cuts it at the limit; what is cut off comes with the next page. */
    static FeedPage merge(FeedCursor start, Map<String, Optional<Share>> answers, int limit) {
        List<Rest> rests = new ArrayList<>();
        Set<String> incomplete = new TreeSet<>();
        answers.forEach((service, answer) -> answer.ifPresentOrElse(
                share -> rests.add(new Rest(service, new ArrayDeque<>(share.items()), share.next())),
                () -> incomplete.add(service)));

        FeedCursor place = start;
        List<ObjectNode> items = new ArrayList<>();
        Optional<Rest> earliest = earliest(rests);
        while (items.size() < limit && earliest.isPresent()) {
            Share.Item item = earliest.get().items().remove();
            place = place.with(earliest.get().service(), item.cursor());
            items.add(item.event().deepCopy().put("cursor", place.word()));
            earliest = earliest(rests);
        }

        boolean more = !incomplete.isEmpty();
        for (Rest rest : rests) {
            if (rest.items().isEmpty() && rest.next() != null) {
                place = place.with(rest.service(), rest.next());
            }
            more |= !rest.items().isEmpty() || rest.next() != null;
        }
        return new FeedPage(items, more ? place.word() : null, List.copyOf(incomplete));
    }

    private static Optional<Rest> earliest(List<Rest> rests) {
        return rests.stream().filter(rest -> !rest.items().isEmpty()).min(Comparator.comparing(Rest::time));
    }
}
