package dev.secondment.system;

import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.model.Container;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ComposeContainer;

/** docker-compose.yml with what the stories need beside it, see compose.yml here. */
final class SuiteOfContainers implements RunningSuite {
    private static final Pattern PART = Pattern.compile("(?<service>[a-z-]+?)(-(?<number>\\d))?");
    private static final Duration START = Duration.ofMinutes(5);
    private static final int STOP_SECONDS = 30;

    private final DockerClient docker = DockerClientFactory.instance().client();
    private final String gateway;

    private SuiteOfContainers(String gateway) {
        this.gateway = gateway;
    }

    static SuiteOfContainers get() {
        String running = System.getenv("SUITE_URL");
        if (running == null) {
            start();
        }
        SuiteOfContainers suite = new SuiteOfContainers(requireNonNullElse(running, "http://localhost:8080"));
        suite.awaitAllReplicas();
        return suite;
    }

    @SuppressWarnings("resource") // It lives as long as the test process, which removes it in the end.
    private static void start() {
        ComposeContainer compose = new ComposeContainer(
                        "secondment-stories", List.of(new File("../docker-compose.yml"), new File("compose.yml")))
                .withPull(false)
                .withBuild(true)
                .withEnv("SECONDMENT_DEMO", "true")
                .withStartupTimeout(START);
        Runtime.getRuntime().addShutdownHook(new Thread(compose::stop));
        compose.start();
    }

    private void awaitAllReplicas() {
        await().atMost(START)
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptions()
                .untilAsserted(() -> {
                    JsonNode status = Client.statusAt(gateway);
                    assertThat(status.path("status").asText()).as("%s", status).isEqualTo("UP");
                    assertThat(status.path("parts")
                                    .valueStream()
                                    .filter(part -> part.path("replicas").asInt() == 2))
                            .as("services with two replicas: %s", status)
                            .hasSize(3);
                });
    }

    @Override
    public String address(String name) {
        return switch (name) {
            case "GATEWAY_URL" -> gateway;
            case "KEYCLOAK_URL" -> "http://localhost:8180";
            case "KAFKA_BOOTSTRAP_SERVERS" -> "localhost:19092";
            case "POSTGRES_ADMIN_USER" -> "postgres";
            case "POSTGRES_ADMIN_PASSWORD" -> secret("postgres");
            default -> ofDatabase(name);
        };
    }

    private static String ofDatabase(String name) {
        String database = name.substring(0, name.indexOf('_')).toLowerCase(Locale.ROOT);
        return switch (name.substring(database.length())) {
            case "_DB_URL" -> "jdbc:postgresql://localhost:15432/" + database;
            case "_DB_APP_USER" -> database + "_app";
            case "_DB_APP_PASSWORD" -> secret(database + "_application");
            default -> throw new IllegalArgumentException("There is no " + name);
        };
    }

    private static String secret(String name) {
        try {
            return Files.readString(Path.of("../deploy/secrets/demo", name)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void order(String order) {
        String[] words = order.split(" ", -1);
        String container = container(words[1]);
        switch (words[0]) {
            case "kill" -> docker.killContainerCmd(container).exec();
            case "stop" ->
                docker.stopContainerCmd(container).withTimeout(STOP_SECONDS).exec();
            case "start" -> start(container);
            case "restart" -> {
                docker.stopContainerCmd(container).withTimeout(STOP_SECONDS).exec();
                start(container);
            }
            default -> throw new IllegalArgumentException(order);
        }
    }

    private void start(String container) {
        docker.startContainerCmd(container).exec();
        await().atMost(START).pollInterval(Duration.ofMillis(500)).until(() -> {
            InspectContainerResponse.ContainerState state =
                    docker.inspectContainerCmd(container).exec().getState();
            return "healthy".equals(state.getHealth().getStatus());
        });
    }

    private String container(String part) {
        Matcher named = PART.matcher(part);
        assertThat(named.matches()).as(part).isTrue();
        List<Container> found = docker.listContainersCmd()
                .withShowAll(true)
                .withLabelFilter(Map.of(
                        "com.docker.compose.project",
                        project(),
                        "com.docker.compose.service",
                        named.group("service"),
                        "com.docker.compose.container-number",
                        requireNonNullElse(named.group("number"), "1")))
                .exec();
        assertThat(found).as("containers of %s", part).hasSize(1);
        return found.getFirst().getId();
    }

    /** That of the gateway that runs: there can be only one on its port. */
    private String project() {
        List<Container> gateways = docker.listContainersCmd()
                .withAncestorFilter(List.of("secondment/gateway"))
                .withStatusFilter(List.of("running"))
                .exec();
        assertThat(gateways).as("running gateways").hasSize(1);
        return gateways.getFirst().getLabels().get("com.docker.compose.project");
    }
}
