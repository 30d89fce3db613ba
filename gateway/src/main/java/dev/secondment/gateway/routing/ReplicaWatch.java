package dev.secondment.gateway.routing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/**
 * Follows the services' replicas: to which addresses their names lead, and which of them are ready. One that is about to
 * stop says so for a while before it takes no more requests, and gets none any more by then.
 */
@ApplicationScoped
class ReplicaWatch {
    private static final Logger LOG = Logger.getLogger(ReplicaWatch.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Services services;
    private final ServiceCalls calls;
    private final Thread watch = Thread.ofVirtual().name("replica-watch").unstarted(this::watch);

    ReplicaWatch(Services services, ServiceCalls calls) {
        this.services = services;
        this.calls = calls;
    }

    void start(@Observes StartupEvent started) {
        watch.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        watch.interrupt();
    }

    private void watch() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Concurrently.map(services.names(), this::look);
            } catch (RuntimeException e) {
                if (!Thread.currentThread().isInterrupted()) {
                    LOG.warnf(e, "The replicas could not be looked at; what is known of them stays");
                }
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private List<Replica> look(String service) {
        Replicas replicas = services.replicas(service);
        replicas.follow(ReplicaWatch::addressesOf);
        Concurrently.map(replicas.all(), this::isReady).forEach((replica, ready) -> {
            if (replica.ready(ready)) {
                LOG.infof("%s at %s is %s", service, replica.host(), ready ? "ready" : "not ready");
            }
        });
        return replicas.all();
    }

    private boolean isReady(Replica replica) {
        try {
            return calls.send(calls.to(replica.health()).timeout(PATIENCE).build())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Of one family alone: the same copy may have an address of each. */
    private static List<String> addressesOf(String name) {
        try {
            List<InetAddress> found = Arrays.asList(InetAddress.getAllByName(name));
            List<InetAddress> v4 =
                    found.stream().filter(Inet4Address.class::isInstance).toList();
            return (v4.isEmpty() ? found : v4)
                    .stream().map(InetAddress::getHostAddress).sorted().toList();
        } catch (UnknownHostException e) {
            return List.of();
        }
    }
}
