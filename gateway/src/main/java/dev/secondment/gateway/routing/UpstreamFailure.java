package dev.secondment.gateway.routing;

import dev.secondment.gateway.edge.GatewayProblem;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/**
 * Why a service did not answer: as a problem for people, and as an RFC 9209 error token for machines.
 *
 * @param token the {@code error} of the {@code Proxy-Status} header
 */
record UpstreamFailure(GatewayProblem problem, String token, String detail) {

    static UpstreamFailure of(Throwable failure) {
        return switch (failure) {
            case CircuitBreakerOpenException _ ->
                unavailable("destination_unavailable", "failed repeatedly and is left alone for a moment");
            case NotConnected notConnected -> ofConnecting(notConnected.reason());
            case TimeoutException _ ->
                new UpstreamFailure(GatewayProblem.SERVICE_TIMEOUT, "http_response_timeout", "did not answer in time");
            default ->
                new UpstreamFailure(
                        GatewayProblem.SERVICE_FAILED, "http_response_incomplete", "broke off before it answered");
        };
    }

    private static UpstreamFailure ofConnecting(Throwable cause) {
        return switch (cause) {
            case ConnectionPoolTooBusyException _ ->
                unavailable("connection_limit_reached", "has too many requests waiting");
            case UnknownHostException _ -> unavailable("dns_error", "has no known address");
            case TimeoutException _ -> connectTimeout();
            case java.net.ConnectException e
            when String.valueOf(e.getMessage()).contains("timed out") -> connectTimeout();
            default -> unavailable("connection_refused", "does not take connections");
        };
    }

    private static UpstreamFailure connectTimeout() {
        return new UpstreamFailure(
                GatewayProblem.SERVICE_TIMEOUT, "connection_timeout", "did not take the connection in time");
    }

    private static UpstreamFailure unavailable(String token, String detail) {
        return new UpstreamFailure(GatewayProblem.SERVICE_UNAVAILABLE, token, detail);
    }

    /** The {@code Proxy-Status} header for a failure of the given service. */
    String proxyStatus(String service) {
        return "gateway; error=%s; details=\"%s\"".formatted(token, service);
    }
}
