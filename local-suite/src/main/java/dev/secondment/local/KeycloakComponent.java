package dev.secondment.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Keycloak with the demo realm, on the embedded PostgreSQL. */
final class KeycloakComponent implements Component {

    private static final String ADMIN = "admin";

    /** What the realm file names as the suite's own address. */
    private static final int GATEWAY_PORT_IN_REALM = Kind.GATEWAY.port;

    private final Layout layout;
    private final RunId run;
    private final KeycloakDistribution distribution;
    private final PostgresServer database;
    private final Addresses addresses;

    KeycloakComponent(
            Layout layout, RunId run, KeycloakDistribution distribution, PostgresServer database, Addresses addresses) {
        this.layout = layout;
        this.run = run;
        this.distribution = distribution;
        this.database = database;
        this.addresses = addresses;
    }

    @Override
    public Kind kind() {
        return Kind.KEYCLOAK;
    }

    @Override
    public List<Kind> needs() {
        return List.of(Kind.POSTGRES);
    }

    @Override
    public List<Integer> ports() {
        return addresses.keycloak().ports();
    }

    @Override
    public Launch prepare() throws IOException, InterruptedException {
        Path home = distribution.home();
        importRealm(home.resolve("data/import"));
        Database.Login owner = Database.of(Kind.KEYCLOAK).owner(database.secrets());
        Map<String, String> environment = Map.of(
                // The realm's logins and clients with well-known secrets are switched off without it.
                "SECONDMENT_DEMO", "true",
                "KC_DB_URL", database.url(Kind.KEYCLOAK.database()),
                "KC_DB_USERNAME", owner.user(),
                "KC_DB_PASSWORD", owner.password(),
                "KC_DB_POOL_MAX_SIZE", "20",
                "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN,
                "KC_BOOTSTRAP_ADMIN_PASSWORD", database.secrets().get("keycloak.admin"));
        return Launch.java(
                run,
                environment,
                "-Xms64m",
                "-Xmx320m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--log-level=INFO,io.smallrye.health:ERROR",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + addresses.keycloak().port(),
                "--http-management-port=" + addresses.keycloak().managementPort(),
                "--hostname=" + addresses.keycloakUrl());
    }

    private void importRealm(Path folder) throws IOException {
        String ours = ":" + addresses.gateway().port() + "/";
        String realm = Files.readString(layout.realm())
                .replace("localhost:" + GATEWAY_PORT_IN_REALM + "/", "localhost" + ours)
                .replace("127.0.0.1:" + GATEWAY_PORT_IN_REALM + "/", "127.0.0.1" + ours);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("secondment-realm.json"), realm);
    }

    @Override
    public boolean ready() throws Exception {
        return Http.answersOk("http://127.0.0.1:" + addresses.keycloak().managementPort() + "/health/ready");
    }

    @Override
    public String address() {
        return addresses.keycloakUrl();
    }
}
