package dev.secondment.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Addresses, logins and pids for programs, as {@code KEY=VALUE} lines. */
final class EnvFile {

    private final Path file;
    private final Addresses addresses;
    private final PostgresServer postgres;
    private final Processes processes;

    EnvFile(Path file, Addresses addresses, PostgresServer postgres, Processes processes) {
        this.file = file;
        this.addresses = addresses;
        this.postgres = postgres;
        this.processes = processes;
    }

    /** Written when everything is ready, and again when a control command changed a pid. */
    void write() throws IOException {
        String lines = content().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining());
        StateFile.replace(file, lines);
    }

    private Map<String, String> content() throws IOException {
        Map<String, String> content = new LinkedHashMap<>();
        content.put("POSTGRES_HOST", PostgresServer.HOST);
        content.put("POSTGRES_PORT", Integer.toString(postgres.port()));
        content.put("POSTGRES_ADMIN_USER", postgres.admin().user());
        content.put("POSTGRES_ADMIN_PASSWORD", postgres.admin().password());
        content.put("KAFKA_BOOTSTRAP_SERVERS", addresses.kafkaBootstrapServers());
        content.put("KEYCLOAK_URL", addresses.keycloakUrl());
        content.put("SECONDMENT_ISSUER", addresses.issuer());
        content.put("SECONDMENT_JWKS_URL", addresses.jwksUrl());
        content.put("GATEWAY_URL", addresses.publicUrl());
        for (Kind service : List.of(Kind.AGREEMENT, Kind.PLACEMENT, Kind.LEAVE)) {
            addService(content, service);
        }
        content.put("LAUNCHER_PID", Long.toString(ProcessHandle.current().pid()));
        processes.pids().forEach((name, pid) -> content.put(key(name) + "_PID", pid.toString()));
        return content;
    }

    private void addService(Map<String, String> content, Kind service) throws IOException {
        Database database = Database.of(service);
        Database.Login app = database.app(postgres.secrets());
        Database.Login owner = database.owner(postgres.secrets());
        content.put(
                service.name() + "_SERVICE_URL",
                addresses.of(service).getFirst().url());
        content.put(service.name() + "_SERVICE_URLS", addresses.urls(service));
        content.put(service.name() + "_SERVICE_HEALTH_URLS", addresses.healthUrls(service));
        content.put(service.name() + "_DB_URL", postgres.url(database.name()));
        content.put(service.name() + "_DB_APP_USER", app.user());
        content.put(service.name() + "_DB_APP_PASSWORD", app.password());
        content.put(service.name() + "_DB_OWNER_USER", owner.user());
        content.put(service.name() + "_DB_OWNER_PASSWORD", owner.password());
    }

    /** {@code agreement-service-2} becomes {@code AGREEMENT_SERVICE_2}. */
    static String key(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
