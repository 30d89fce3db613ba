package dev.secondment.gateway.routing;

import dev.secondment.gateway.GatewayConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

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

    public HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
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
