package dev.secondment.gateway.routing;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** One running copy of a service. After a failed connection it is asked last for a while. */
final class Replica {
    private static final long REST_NANOS = Duration.ofSeconds(2).toNanos();
    private static final long NEVER = Long.MIN_VALUE;

    private final URI url;
    private final AtomicLong failedAt = new AtomicLong(NEVER);

    Replica(URI url) {
        this.url = url;
    }

    URI url() {
        return url;
    }

    boolean tls() {
        return "https".equals(url.getScheme());
    }

    int port() {
        if (url.getPort() >= 0) {
            return url.getPort();
        }
        return tls() ? 443 : 80;
    }

    void failed() {
        failedAt.set(System.nanoTime());
    }

    void connected() {
        failedAt.set(NEVER);
    }

    boolean resting() {
        long failed = failedAt.get();
        return failed != NEVER && System.nanoTime() - failed < REST_NANOS;
    }
}
