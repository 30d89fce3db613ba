package dev.secondment.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** docker-compose.yml is the same suite as the one started here: what runs, on which ports, with which settings. */
class ComposeTest {
    private static final Path FILE = Path.of("../docker-compose.yml");
    /** What only this machine's suite sets: where to listen, and how patient the tests are. */
    private static final Set<String> LOCAL_ALONE =
            Set.of("QUARKUS_HTTP_HOST", "QUARKUS_HTTP_PORT", "QUARKUS_MANAGEMENT_HOST", "QUARKUS_MANAGEMENT_PORT");

    /** What only containers need: where their secrets lie, and that nobody listens on their network. */
    private static final Set<String> COMPOSE_ALONE =
            Set.of("SMALLRYE_CONFIG_SOURCE_FILE_LOCATIONS", "SECONDMENT_PRIVATE_HOSTS");

    private JsonNode compose;

    @BeforeEach
    void read() throws IOException {
        compose = new YAMLMapper().readTree(FILE.toFile());
    }

    private JsonNode service(String name) {
        return compose.path("services").path(name);
    }

    @Test
    void the_servers_are_of_the_same_versions() {
        assertThat(service("kafka").path("image").asText()).isEqualTo("apache/kafka:" + version("kafka"));
        assertThat(service("topics").path("image").asText()).isEqualTo("apache/kafka:" + version("kafka"));
        assertThat(service("keycloak").path("image").asText())
                .isEqualTo("quay.io/keycloak/keycloak:" + version("keycloak"));
        String major = version("postgres-binaries").replaceFirst("\\..*", "");
        assertThat(service("postgres").path("image").asText()).isEqualTo("postgres:" + major);
    }

    private static String version(String part) {
        return System.getProperty(part + ".version");
    }

    @Test
    void keycloak_imports_the_same_realm() {
        assertThat(texts(service("keycloak").path("volumes")))
                .anyMatch(volume -> volume.startsWith("./deploy/keycloak/secondment-realm.json:"));
    }

    @Test
    void the_topics_are_the_same() {
        String command = service("topics").path("command").path(0).asText();
        List<String> created = Pattern.compile("for topic in ([^;]*);")
                .matcher(command)
                .results()
                .flatMap(found -> Stream.of(found.group(1).strip().split(" ", -1)))
                .map(name -> "secondment." + name + ".v1")
                .toList();

        assertThat(created).containsExactlyInAnyOrderElementsOf(KafkaTopics.NAMES);
        assertThat(command).contains("--partitions " + KafkaTopics.PARTITIONS + " ");
    }

    @Test
    void events_do_not_expire() {
        assertThat(service("kafka").at("/environment/KAFKA_LOG_RETENTION_MS").asText())
                .isEqualTo("-1");
    }

    @Test
    void each_service_has_an_image_of_its_own_from_one_recipe() {
        for (Kind kind : List.of(Kind.AGREEMENT, Kind.PLACEMENT, Kind.LEAVE, Kind.GATEWAY)) {
            JsonNode service = service(kind.label);
            assertThat(service.path("image").asText()).isEqualTo("secondment/" + kind.label);
            assertThat(service.at("/build/dockerfile").asText()).isEqualTo("deploy/docker/service.Dockerfile");
            assertThat(service.at("/build/args/SERVICE").asText()).isEqualTo(kind.label);
        }
    }

    /** The public base image has none. */
    @Test
    void no_container_needs_an_http_client() throws IOException {
        for (Path file :
                List.of(FILE, Path.of("../deploy/docker/service.Dockerfile"), Path.of("../deploy/demo/load.sh"))) {
            assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern("\\b(curl|wget)\\b");
        }
    }

    @Test
    void nothing_starts_before_the_secrets_were_looked_at() {
        assertThat(texts(service("secrets").path("secrets")))
                .containsExactlyInAnyOrderElementsOf(
                        names(compose.path("secrets")).toList());
        for (String first : List.of("postgres", "kafka")) {
            assertThat(service(first).at("/depends_on/secrets/condition").asText())
                    .as(first)
                    .isEqualTo("service_completed_successfully");
        }
    }

    @Test
    void only_the_gateway_and_the_identity_provider_are_published_and_on_this_machine_alone() {
        assertThat(compose.path("services").properties().stream()
                        .filter(service -> service.getValue().has("ports"))
                        .map(service -> service.getKey() + " "
                                + texts(service.getValue().path("ports"))))
                .containsExactlyInAnyOrder(
                        "gateway [127.0.0.1:" + Kind.GATEWAY.port + ":8080]",
                        "keycloak [127.0.0.1:" + Kind.KEYCLOAK.port + ":8080]");
    }

    /** The names of the settings, not their values: hosts differ. */
    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"AGREEMENT", "PLACEMENT", "LEAVE", "GATEWAY"})
    void a_service_gets_the_same_settings(Kind kind) throws IOException {
        JsonNode own = service(kind.label).path("environment");
        // The parser keeps a merge key as the name of what is merged.
        JsonNode shared = own.has("<<") ? compose.path("x-service").path("environment") : MissingNode.getInstance();
        Stream<String> settings = Stream.concat(names(own), names(shared))
                .filter(name -> !name.equals("<<") && !COMPOSE_ALONE.contains(name));
        Stream<String> files = service(kind.label)
                .path("secrets")
                .valueStream()
                .map(secret ->
                        secret.path("target").asText().toUpperCase(Locale.ROOT).replace('.', '_'));
        List<String> given = Stream.concat(settings, files).toList();

        assertThat(given).containsExactlyInAnyOrderElementsOf(namesOf(kind));
    }

    private static List<String> namesOf(Kind kind) throws IOException {
        Secrets secrets = new Secrets(Files.createTempDirectory("secrets").resolve("secrets.properties"));
        Addresses addresses = new Addresses(new Ports(true, 0), 1);
        Options options = Options.parse(List.of("up"));
        Layout layout = Layout.of(options);
        return new ServiceComponent(
                        layout,
                        RunId.random(false),
                        kind,
                        1,
                        addresses,
                        new PostgresServer(addresses.postgresPort(), secrets))
                .environment().keySet().stream()
                        .filter(name -> !LOCAL_ALONE.contains(name))
                        .toList();
    }

    @Test
    void every_variable_has_a_default() throws IOException {
        assertThat(Pattern.compile("(?<!\\$)\\$(?:\\{([A-Za-z0-9_]+)(?!\\w|:-)|([A-Za-z_]))")
                        .matcher(Files.readString(FILE))
                        .results()
                        .map(found -> found.group()))
                .as("variables without a default")
                .isEmpty();
    }

    private static Stream<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey);
    }

    @Test
    void every_secret_has_a_file_and_none_is_read_by_whom_it_does_not_concern() {
        assertThat(Path.of("../deploy/secrets/demo").toFile().list())
                .containsExactlyInAnyOrderElementsOf(
                        names(compose.path("secrets")).toList());
        for (Kind kind : List.of(Kind.AGREEMENT, Kind.PLACEMENT, Kind.LEAVE)) {
            assertThat(service(kind.label).path("secrets").findValuesAsText("source"))
                    .containsExactlyInAnyOrder(kind.database() + "_application", kind.database() + "_owner");
        }
    }

    @Test
    void services_write_nowhere_and_reach_nothing_outside() {
        for (Kind kind : List.of(Kind.AGREEMENT, Kind.PLACEMENT, Kind.LEAVE)) {
            assertThat(texts(service(kind.label).path("networks")))
                    .as(kind.label)
                    .isEmpty();
            assertThat(service(kind.label).path("<<").asText()).isEqualTo("service");
        }
        assertThat(texts(compose.at("/x-service/networks"))).containsExactly("suite");
        assertThat(compose.at("/networks/suite/internal").asBoolean()).isTrue();
        assertThat(compose.at("/x-hardened/read_only").asBoolean()).isTrue();
        assertThat(texts(compose.at("/x-hardened/cap_drop"))).containsExactly("ALL");
        assertThat(service("gateway").path("<<").asText()).isEqualTo("hardened");
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
