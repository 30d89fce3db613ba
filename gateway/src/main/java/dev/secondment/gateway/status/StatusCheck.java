package dev.secondment.gateway.status;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.secondment.gateway.GatewayConfig;
import dev.secondment.gateway.routing.Concurrently;
import dev.secondment.gateway.routing.ServiceCalls;
import dev.secondment.gateway.routing.Services;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Asks every part how it is, all at once, at most once a second. */
@ApplicationScoped
class StatusCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Services services;
    private final ServiceCalls calls;
    private final URI jwksUrl;
    private final LoadingCache<String, SuiteStatus> recent =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(1)).build(ignored -> check());

    StatusCheck(Services services, ServiceCalls calls, GatewayConfig config) {
        this.services = services;
        this.calls = calls;
        this.jwksUrl = config.jwksUrl();
    }

    private record Answer(boolean up, long millis) {}

    SuiteStatus now() {
        return recent.get("suite");
    }

    private SuiteStatus check() {
        Map<String, List<URI>> addresses = new LinkedHashMap<>();
        services.names().forEach(service -> addresses.put(service, services.health(service)));
        addresses.put("identity-provider", List.of(jwksUrl));
        Map<URI, Answer> answers = Concurrently.map(
                addresses.values().stream()
                        .flatMap(Collection::stream)
                        .distinct()
                        .toList(),
                this::ask);

        List<SuiteStatus.Part> parts = new ArrayList<>();
        parts.add(new SuiteStatus.Part("gateway", SuiteStatus.State.UP, 1, 1, 0));
        addresses.forEach((name, replicas) ->
                parts.add(part(name, replicas.stream().map(answers::get).toList())));
        return SuiteStatus.of(parts);
    }

    private static SuiteStatus.Part part(String name, List<Answer> replicas) {
        List<SuiteStatus.State> states = replicas.stream()
                .map(answer -> answer.up() ? SuiteStatus.State.UP : SuiteStatus.State.DOWN)
                .toList();
        long up = states.stream().filter(SuiteStatus.State.UP::equals).count();
        long slowest = replicas.stream().mapToLong(Answer::millis).max().orElse(0);
        return new SuiteStatus.Part(name, SuiteStatus.State.of(states), replicas.size(), (int) up, slowest);
    }

    private Answer ask(URI address) {
        long start = System.nanoTime();
        boolean up;
        try {
            up = calls.send(calls.to(address).timeout(PATIENCE).build()).statusCode() == 200;
        } catch (IOException e) {
            up = false;
        }
        return new Answer(up, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }
}
