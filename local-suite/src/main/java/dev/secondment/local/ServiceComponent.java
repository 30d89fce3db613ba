package dev.secondment.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A service or the gateway: a built Quarkus application and the environment it is promised. */
final class ServiceComponent implements Component {

    private final Layout layout;
    private final RunId run;
    private final Kind kind;
    private final int replica;
    private final Addresses addresses;
    private final PostgresServer database;

    ServiceComponent(Layout layout, RunId run, Kind kind, int replica, Addresses addresses, PostgresServer database) {
        this.layout = layout;
        this.run = run;
        this.kind = kind;
        this.replica = replica;
        this.addresses = addresses;
        this.database = database;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String name() {
        return replica == 1 ? kind.label : kind.label + "-" + replica;
    }

    @Override
    public List<Integer> ports() {
        return here().ports();
    }

    @Override
    public List<Kind> needs() {
        return kind.isService() ? List.of(Kind.POSTGRES) : List.of();
    }

    private Addresses.HttpPorts here() {
        return addresses.of(kind).get(replica - 1);
    }

    @Override
    public Launch prepare() throws IOException {
        Path jar = layout.serviceJar(kind);
        if (Files.notExists(jar)) {
            throw new SuiteFailure(kind.label + " has not been built (" + jar + " is missing); ./suite run builds it");
        }
        return Launch.java(
                run,
                environment(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=" + run.compilerLevel(),
                "-jar",
                jar.toString());
    }

    /** What compose has to give a container too; a test compares. */
    Map<String, String> environment() throws IOException {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(here().port()));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(here().managementPort()));
        environment.put("SECONDMENT_ISSUER", addresses.issuer());
        environment.put("SECONDMENT_JWKS_URL", addresses.jwksUrl());
        environment.put("SECONDMENT_DEMO", "true");
        environment.put("SECONDMENT_PUBLIC_URL", addresses.publicUrl());
        if (run.ephemeral()) {
            // Tests send in a minute what a client sends in a day.
            environment.put("SECONDMENT_RATE_LIMIT_PER_MINUTE", "100000");
        }
        if (kind.isService()) {
            addData(environment);
        } else {
            addServices(environment);
        }
        return environment;
    }

    private void addData(Map<String, String> environment) throws IOException {
        environment.put("KAFKA_BOOTSTRAP_SERVERS", addresses.kafkaBootstrapServers());
        // Days pass by the test clock here, so whatever waits for a day looks for it often.
        environment.put("SECONDMENT_DATED_WORK_EVERY", "1s");
        environment.put("SECONDMENT_INBOX_RETRY_PARKED_EVERY", "1s");
        Database own = Database.of(kind);
        Database.Login app = own.app(database.secrets());
        Database.Login owner = own.owner(database.secrets());
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.url(own.name()));
        environment.put("QUARKUS_DATASOURCE_USERNAME", app.user());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", app.password());
        environment.put("QUARKUS_FLYWAY_USERNAME", owner.user());
        environment.put("QUARKUS_FLYWAY_PASSWORD", owner.password());
    }

    private void addServices(Map<String, String> environment) {
        for (Kind service : List.of(Kind.AGREEMENT, Kind.PLACEMENT, Kind.LEAVE)) {
            environment.put(service.name() + "_SERVICE_URL", addresses.urls(service));
            environment.put(service.name() + "_SERVICE_HEALTH_URL", addresses.healthUrls(service));
        }
    }

    @Override
    public boolean ready() throws IOException, InterruptedException {
        return Http.answersOk(here().health());
    }

    @Override
    public String address() {
        return here().url();
    }
}
