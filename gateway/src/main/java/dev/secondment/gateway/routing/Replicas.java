package dev.secondment.gateway.routing;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The running copies of one service, taken in turn. */
final class Replicas {
    private final List<Replica> all;
    private final AtomicInteger turn = new AtomicInteger();

    Replicas(List<URI> urls) {
        this.all = urls.stream().map(Replica::new).toList();
    }

    List<Replica> all() {
        return all;
    }

    /** All of them, beginning with the one whose turn it is; those that failed lately come last. */
    List<Replica> inTurn() {
        int first = Math.floorMod(turn.getAndIncrement(), all.size());
        List<Replica> order = new ArrayList<>(all.subList(first, all.size()));
        order.addAll(all.subList(0, first));
        order.sort(Comparator.comparing(Replica::resting));
        return order;
    }
}
