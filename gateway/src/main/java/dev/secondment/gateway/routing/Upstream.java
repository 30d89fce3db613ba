package dev.secondment.gateway.routing;

import dev.secondment.gateway.GatewayConfig;
import io.smallrye.faulttolerance.api.TypedGuard;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.util.TypeLiteral;
import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** One service as the gateway calls it: its replicas, its connections and its circuit breaker. */
final class Upstream {
    private static final Logger LOG = Logger.getLogger(Upstream.class);

    private final String name;
    private final Replicas replicas;
    private final GatewayConfig.Upstream settings;
    private final HttpClient client;
    private final TypedGuard<CompletionStage<ProxyResponse>> circuit;

    Upstream(String name, Replicas replicas, GatewayConfig.Upstream settings, Vertx vertx) {
        this.name = name;
        this.replicas = replicas;
        this.settings = settings;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) settings.connectTimeout().toMillis())
                .setMaxPoolSize(settings.connections())
                .setMaxWaitQueueSize(settings.waiting())
                .setKeepAliveTimeout(30)
                .setDecompressionSupported(false));
        this.circuit = TypedGuard.create(new TypeLiteral<CompletionStage<ProxyResponse>>() {})
                .withDescription(name)
                .withCircuitBreaker()
                .requestVolumeThreshold(settings.circuitCalls())
                .failureRatio(0.5)
                .delay(settings.circuitDelay().toMillis(), ChronoUnit.MILLIS)
                .successThreshold(1)
                .skipOn(CallerGone.class)
                .done()
                .build();
    }

    String name() {
        return name;
    }

    HttpClient client() {
        return client;
    }

    long retryAfterSeconds() {
        return settings.circuitDelay().plusNanos(999_999_999).toSeconds();
    }

    /** Makes the call unless the circuit is open. Unlucky answers count as failures, and are answers all the same. */
    Future<ProxyResponse> guarded(Supplier<Future<ProxyResponse>> call) {
        CompletionStage<ProxyResponse> stage =
                circuit.get(() -> call.get().compose(Upstream::failWhenUnlucky).toCompletionStage());
        return Future.fromCompletionStage(stage).recover(failure -> {
            Throwable cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
            return cause instanceof Unlucky unlucky
                    ? Future.succeededFuture(unlucky.response())
                    : Future.failedFuture(cause);
        });
    }

    private static Future<ProxyResponse> failWhenUnlucky(ProxyResponse response) {
        int status = response.getStatusCode();
        if (status < 200) {
            return Future.failedFuture(new IllegalStateException("An interim answer where the answer was due"));
        }
        return status >= 502 && status <= 504
                ? Future.failedFuture(new Unlucky(response))
                : Future.succeededFuture(response);
    }

    /** A connection to the first replica that takes one: until then nothing is sent, so any request may try the next. */
    Future<HttpClientRequest> connect(ProxyContext context) {
        return connect(replicas.inTurn().iterator()).compose(request -> {
            request.exceptionHandler(failure -> LOG.debugf("%s: %s", name, failure));
            if (context.request().proxiedRequest().response().closed()) {
                request.reset();
                return Future.failedFuture(new CallerGone());
            }
            return Future.succeededFuture(request);
        });
    }

    private Future<HttpClientRequest> connect(Iterator<Replica> candidates) {
        Replica replica = candidates.next();
        return client.request(optionsFor(replica))
                .onSuccess(request -> replica.connected())
                .recover(failure -> {
                    replica.failed();
                    return candidates.hasNext() ? connect(candidates) : Future.failedFuture(new NotConnected(failure));
                });
    }

    private RequestOptions optionsFor(Replica replica) {
        return new RequestOptions()
                .setServer(replica.server())
                .setHost(replica.place().url().getHost())
                .setPort(replica.place().port())
                .setSsl(replica.place().tls())
                .setConnectTimeout(settings.connectTimeout().toMillis())
                .setIdleTimeout(settings.responseTimeout().toMillis());
    }

    /** The address as seen from outside: without the host when it is one of the service's own. */
    String withoutHost(String address) {
        for (Replica replica : replicas.all()) {
            URI url = replica.place().url();
            String base = url.getScheme() + "://" + url.getAuthority();
            if (address.startsWith(base + "/")) {
                return address.substring(base.length());
            }
        }
        return address;
    }

    /** The caller went away while the request waited: nobody is there to answer, and nobody failed. */
    static final class CallerGone extends RuntimeException {
        CallerGone() {
            super("The caller is gone", null, false, false);
        }
    }

    /** An answer that says that the service, or what it needs, is not well. */
    private static final class Unlucky extends RuntimeException {
        private final transient ProxyResponse response;

        Unlucky(ProxyResponse response) {
            super("Status " + response.getStatusCode(), null, false, false);
            this.response = response;
        }

        ProxyResponse response() {
            return response;
        }
    }
}
