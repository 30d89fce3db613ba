package dev.secondment.gateway.routing;

import dev.secondment.gateway.routing.Replica.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The running copies of one service, taken in turn. */
final class Replicas {
    private final List<Place> places;
    private final AtomicInteger turn = new AtomicInteger();
    private volatile List<Replica> all;

    Replicas(List<Place> places) {
        this.places = places;
        this.all = places.stream()
                .map(place -> new Replica(place, place.url().getHost()))
                .toList();
    }

    List<Replica> all() {
        return all;
    }

    /**
     * Follows the copies that are there now; what is known of a copy stays known.
     *
     * @param lookUp the addresses behind a name; none keeps those known. A name with a certificate is not looked behind.
     */
    void follow(Function<String, List<String>> lookUp) {
        Map<Place, Map<String, Replica>> known = all.stream()
                .collect(Collectors.groupingBy(
                        Replica::place, Collectors.toMap(Replica::host, Function.identity(), (one, same) -> one)));
        List<Replica> now = new ArrayList<>();
        for (Place place : places) {
            Map<String, Replica> before = known.getOrDefault(place, Map.of());
            List<String> hosts =
                    place.tls() ? List.of() : lookUp.apply(place.url().getHost());
            if (hosts.isEmpty()) {
                now.addAll(before.values());
            } else {
                hosts.forEach(host -> now.add(before.getOrDefault(host, new Replica(place, host))));
            }
        }
        all = List.copyOf(now);
    }

    /** All of them, beginning with the one whose turn it is; those that failed lately or are not ready come last. */
    List<Replica> inTurn() {
        List<Replica> now = all;
        int first = Math.floorMod(turn.getAndIncrement(), now.size());
        List<Replica> order = new ArrayList<>(now.subList(first, now.size()));
        order.addAll(now.subList(0, first));
        order.sort(Comparator.comparing(Replica::isAvoided));
        return order;
    }
}
