package dev.secondment.gateway.routing;

import dev.secondment.gateway.GatewayConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Calls that the gateway makes on its own: blocking, on virtual threads. */
@ApplicationScoped
public class ServiceCalls {
    private final Services services;
    private final Duration timeout;
    private final HttpClient client;

    ServiceCalls(Services services, GatewayConfig config) {
        this.services = services;
        this.timeout = config.upstream().responseTimeout();
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(config.upstream().connectTimeout())
                .build();
    }

    /** A request to fill; it already has the time limit. */
    public HttpRequest.Builder to(URI address) {
        return HttpRequest.newBuilder(address).timeout(timeout);
    }

    /** The time limit holds for the whole answer: the client's own ends with the answer's head. */
    public HttpResponse<String> send(HttpRequest request) throws IOException {
        CompletableFuture<HttpResponse<String>> answer =
                client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
        try {
            return answer.get(request.timeout().orElse(timeout).toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new HttpTimeoutException("No whole answer in time from " + request.uri());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while calling " + request.uri().getHost(), e);
        }
    }

    /** Reads from the first replica of the service that answers at all; the headers come in pairs. */
    public HttpResponse<String> read(String service, String pathAndQuery, String... headers) throws IOException {
        List<URI> addresses = services.replicas(service).inTurn().stream()
                .map(replica -> URI.create(trimmed(replica.url()) + pathAndQuery))
                .toList();
        return readFirst(addresses, headers);
    }

    /** Reads from the first of the addresses that answers at all; the headers come in pairs. */
    public HttpResponse<String> readFirst(List<URI> addresses, String... headers) throws IOException {
        IOException failure = new IOException("No address to call");
        for (URI address : addresses) {
            try {
                HttpRequest.Builder request = to(address);
                if (headers.length > 0) {
                    request.headers(headers);
                }
                return send(request.build());
            } catch (IOException e) {
                failure = e;
            }
        }
        throw failure;
    }

    private static String trimmed(URI base) {
        String text = base.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
