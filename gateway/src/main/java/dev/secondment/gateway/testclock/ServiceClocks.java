package dev.secondment.gateway.testclock;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.secondment.gateway.edge.GatewayProblem;
import dev.secondment.gateway.routing.Concurrently;
import dev.secondment.gateway.routing.ServiceCalls;
import dev.secondment.gateway.routing.Services;
import dev.secondment.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jboss.logging.Logger;

/** The clocks of all services. Every replica is told: the next request may reach any of them. */
@ApplicationScoped
class ServiceClocks {
    private static final Logger LOG = Logger.getLogger(ServiceClocks.class);

    private final Services services;
    private final ServiceCalls calls;
    private final ObjectMapper json;

    ServiceClocks(Services services, ServiceCalls calls, ObjectMapper json) {
        this.services = services;
        this.calls = calls;
        this.json = json;
    }

    private record Reading(Instant now) {}

    Map<String, Instant> read(String authorization) {
        return askAll(authorization, HttpRequest.Builder::GET);
    }

    Map<String, Instant> set(String authorization, Instant now) {
        String body = json.createObjectNode().put("now", now.toString()).toString();
        return askAll(
                authorization,
                request -> request.header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private Map<String, Instant> askAll(String authorization, UnaryOperator<HttpRequest.Builder> ask) {
        Map<String, Optional<Instant>> answers =
                Concurrently.map(services.names(), service -> askReplicas(service, authorization, ask));
        TreeSet<String> silent = new TreeSet<>();
        Map<String, Instant> readings = new TreeMap<>();
        answers.forEach((service, reading) ->
                reading.ifPresentOrElse(now -> readings.put(service, now), () -> silent.add(service)));
        if (!silent.isEmpty()) {
            throw new ProblemException(
                            GatewayProblem.TEST_CLOCK_DISAGREES, "Not followed by: " + String.join(", ", silent))
                    .with("services", List.copyOf(silent));
        }
        return readings;
    }

    /** The reading of the last replica, when all of them answer. */
    private Optional<Instant> askReplicas(
            String service, String authorization, UnaryOperator<HttpRequest.Builder> ask) {
        Optional<Instant> reading = Optional.empty();
        try {
            for (URI replica : services.addresses(service)) {
                HttpRequest.Builder request =
                        calls.to(replica.resolve("/v1/test-clock")).header(HttpHeaders.AUTHORIZATION, authorization);
                HttpResponse<String> answer = calls.send(ask.apply(request).build());
                if (answer.statusCode() != 200) {
                    throw new IOException("Status " + answer.statusCode());
                }
                reading =
                        Optional.of(json.readValue(answer.body(), Reading.class).now());
            }
            return reading;
        } catch (IOException e) {
            LOG.warnf("%s does not follow the test clock: %s", service, e);
            return Optional.empty();
        }
    }
}
