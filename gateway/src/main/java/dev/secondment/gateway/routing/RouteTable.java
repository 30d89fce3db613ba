package dev.secondment.gateway.routing;

import dev.secondment.gateway.GatewayConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which service a path belongs to. A prefix covers itself and everything below it, never a longer word. */
@ApplicationScoped
public class RouteTable {
    private final NavigableMap<String, String> serviceByPrefix = new TreeMap<>();

    @Inject
    RouteTable(GatewayConfig config) {
        this(config.services());
    }

    RouteTable(Map<String, ? extends GatewayConfig.Service> services) {
        services.forEach((name, service) -> service.paths().forEach(prefix -> add(prefix, name)));
    }

    private void add(String prefix, String service) {
        String other = serviceByPrefix.put(prefix, service);
        if (other != null) {
            throw new IllegalStateException(prefix + " is routed to both " + other + " and " + service);
        }
    }

    /** The service that the path belongs to, if any. */
    public Optional<String> serviceOf(String path) {
        for (String prefix = path; !prefix.isEmpty(); prefix = prefix.substring(0, prefix.lastIndexOf('/'))) {
            String service = serviceByPrefix.get(prefix);
            if (service != null) {
                return Optional.of(service);
            }
        }
        return Optional.empty();
    }

    /** Every prefix, in order. */
    public SortedSet<String> prefixes() {
        return new TreeSet<>(serviceByPrefix.keySet());
    }
}
