package dev.secondment.gateway.routing;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jboss.logging.Logger;

/**
 * What each service publishes about itself. It is read anew when it is older than a while; a service that does not
 * answer keeps its last word.
 */
public final class Published<T> {
    private static final Logger LOG = Logger.getLogger(Published.class);
    private static final long MAX_AGE_NANOS = Duration.ofSeconds(10).toNanos();

    /** Reads the word of one service. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(String service) throws IOException;
    }

    private final Services services;
    private final Reader<T> reader;
    private final ConcurrentMap<String, T> lastWords = new ConcurrentHashMap<>();
    private boolean read;
    private long readAt;

    public Published(Services services, Reader<T> reader) {
        this.services = services;
        this.reader = reader;
    }

    /** By service name, in order; a service that never answered is missing. */
    public synchronized Map<String, T> all() {
        if (!read || System.nanoTime() - readAt > MAX_AGE_NANOS) {
            Concurrently.map(services.names(), this::refresh);
            read = true;
            readAt = System.nanoTime();
        }
        return new TreeMap<>(lastWords);
    }

    private boolean refresh(String service) {
        try {
            lastWords.put(service, reader.read(service));
            return true;
        } catch (IOException e) {
            LOG.warnf("%s does not say what it publishes: %s", service, e);
            return false;
        }
    }
}
