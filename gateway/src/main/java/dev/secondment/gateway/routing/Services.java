package dev.secondment.gateway.routing;

import dev.secondment.gateway.GatewayConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The services behind the gateway and where their replicas are. */
@ApplicationScoped
public class Services {
    private final Map<String, GatewayConfig.Service> settings;
    private final Map<String, Replicas> replicas = new TreeMap<>();

    Services(GatewayConfig config) {
        this.settings = config.services();
        settings.forEach((name, service) -> replicas.put(name, new Replicas(places(name, service))));
    }

    private static List<Replica.Place> places(String name, GatewayConfig.Service service) {
        List<URI> urls = service.urls();
        List<URI> health = service.health();
        if (urls.size() != health.size()) {
            throw new IllegalArgumentException(name + " has " + urls.size() + " addresses and " + health.size()
                    + " health addresses; give one of each for each replica.");
        }
        return IntStream.range(0, urls.size())
                .mapToObj(i -> new Replica.Place(urls.get(i), health.get(i)))
                .toList();
    }

    /** In alphabetical order. */
    public SortedSet<String> names() {
        return new TreeSet<>(replicas.keySet());
    }

    /** Base addresses of all replicas. */
    public List<URI> addresses(String service) {
        return replicas(service).all().stream().map(Replica::url).toList();
    }

    /** Health addresses of all replicas. */
    public List<URI> health(String service) {
        return replicas(service).all().stream().map(Replica::health).toList();
    }

    /** Where the service publishes its API document: beside its health, unless set. */
    public List<URI> apiDocuments(String service) {
        return settings(service)
                .openapi()
                .map(List::of)
                .orElseGet(() -> health(service).stream()
                        .map(health -> health.resolve("/q/openapi?format=json"))
                        .toList());
    }

    Replicas replicas(String service) {
        return known(service, replicas.get(service));
    }

    private GatewayConfig.Service settings(String service) {
        return known(service, settings.get(service));
    }

    private static <T> T known(String service, @org.jspecify.annotations.Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("No such service: " + service);
        }
        return value;
    }
}
