package dev.secondment.gateway.routing;

import io.vertx.core.net.SocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** One running copy of a service. After a failed connection it is asked last for a while, and while it is not ready. */
final class Replica {
    private static final long REST_NANOS = Duration.ofSeconds(2).toNanos();
    private static final long NEVER = Long.MIN_VALUE;

    private final Place place;
    private final String host;
    private final AtomicLong failedAt = new AtomicLong(NEVER);
    private volatile boolean ready = true;

    /** Where a service is said to be; behind the name there may be several copies of it. */
    record Place(URI url, URI health) {

        boolean tls() {
            return "https".equals(url.getScheme());
        }

        int port() {
            if (url.getPort() >= 0) {
                return url.getPort();
            }
            return tls() ? 443 : 80;
        }
    }

    /** @param host that the copy has itself, or the place's name */
    Replica(Place place, String host) {
        this.place = place;
        this.host = host;
    }

    Place place() {
        return place;
    }

    String host() {
        return host;
    }

    SocketAddress server() {
        return SocketAddress.inetSocketAddress(place.port(), host);
    }

    /** For calls to this copy alone. */
    URI url() {
        return at(place.url());
    }

    URI health() {
        return at(place.health());
    }

    private URI at(URI address) {
        if (!place.url().getHost().equals(address.getHost())) {
            return address;
        }
        try {
            return new URI(
                    address.getScheme(), null, host, address.getPort(), address.getPath(), address.getQuery(), null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    void failed() {
        failedAt.set(System.nanoTime());
    }

    void connected() {
        failedAt.set(NEVER);
    }

    /** @return whether that is news */
    boolean ready(boolean now) {
        boolean news = ready != now;
        ready = now;
        return news;
    }

    /** Whether others are asked first. */
    boolean isAvoided() {
        long failed = failedAt.get();
        return !ready || (failed != NEVER && System.nanoTime() - failed < REST_NANOS);
    }
}
