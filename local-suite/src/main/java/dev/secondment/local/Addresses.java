package dev.secondment.local;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The addresses of a run, fixed before anything starts, so that parts can be told of each other in any order. */
final class Addresses {

    private static final String LOOPBACK = "http://127.0.0.1:";

    private final Map<Kind, List<HttpPorts>> http = new EnumMap<>(Kind.class);
    private final int postgresPort;
    private final int kafkaPort;
    private final int kafkaControllerPort;

    /** One server: its port, and the one for health checks. */
    record HttpPorts(int port, int managementPort) {

        List<Integer> ports() {
            return List.of(port, managementPort);
        }

        String url() {
            return LOOPBACK + port;
        }

        String health() {
            return LOOPBACK + managementPort + "/q/health/ready";
        }
    }

    Addresses(Ports ports, int replicas) {
        postgresPort = ports.standard(Kind.POSTGRES.port);
        kafkaPort = ports.standard(Kind.KAFKA.port);
        kafkaControllerPort = ports.standard(Kind.KAFKA.secondPort);
        for (Kind kind : List.of(Kind.KEYCLOAK, Kind.GATEWAY, Kind.AGREEMENT, Kind.PLACEMENT, Kind.LEAVE)) {
            http.put(kind, standard(ports, kind));
        }
        for (int replica = 2; replica <= replicas; replica++) {
            for (Kind kind : List.of(Kind.AGREEMENT, Kind.PLACEMENT, Kind.LEAVE)) {
                of(kind).add(new HttpPorts(ports.free(), ports.free()));
            }
        }
    }

    private static List<HttpPorts> standard(Ports ports, Kind kind) {
        List<HttpPorts> replicas = new ArrayList<>();
        replicas.add(new HttpPorts(ports.standard(kind.port), ports.standard(kind.secondPort)));
        return replicas;
    }

    int postgresPort() {
        return postgresPort;
    }

    int kafkaPort() {
        return kafkaPort;
    }

    int kafkaControllerPort() {
        return kafkaControllerPort;
    }

    String kafkaBootstrapServers() {
        return "127.0.0.1:" + kafkaPort;
    }

    HttpPorts keycloak() {
        return of(Kind.KEYCLOAK).getFirst();
    }

    HttpPorts gateway() {
        return of(Kind.GATEWAY).getFirst();
    }

    List<HttpPorts> of(Kind kind) {
        return http.getOrDefault(kind, List.of());
    }

    /** As in the tokens' issuer, hence the name and not the number. */
    String keycloakUrl() {
        return "http://localhost:" + keycloak().port();
    }

    String issuer() {
        return keycloakUrl() + "/realms/secondment";
    }

    String jwksUrl() {
        return keycloak().url() + "/realms/secondment/protocol/openid-connect/certs";
    }

    String publicUrl() {
        return "http://localhost:" + gateway().port();
    }

    /** Of all replicas, separated by commas. */
    String urls(Kind kind) {
        return of(kind).stream().map(HttpPorts::url).collect(Collectors.joining(","));
    }

    String healthUrls(Kind kind) {
        return of(kind).stream().map(HttpPorts::health).collect(Collectors.joining(","));
    }
}
