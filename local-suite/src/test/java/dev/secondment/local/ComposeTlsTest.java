package dev.secondment.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** deploy/compose-tls.yml adds TLS to what docker-compose.yml starts, and nothing else. */
class ComposeTlsTest {
    private static final List<Kind> WITH_DATABASE = List.of(Kind.AGREEMENT, Kind.PLACEMENT, Kind.LEAVE);

    private JsonNode compose;
    private JsonNode tls;

    @BeforeEach
    void read() throws IOException {
        compose = new YAMLMapper().readTree(Path.of("../docker-compose.yml").toFile());
        tls = new YAMLMapper().readTree(Path.of("../deploy/compose-tls.yml").toFile());
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    @Test
    void it_starts_nothing_of_its_own() {
        assertThat(names(compose.path("services"))).containsAll(names(tls.path("services")));
    }

    @Test
    void every_secret_is_known_and_has_a_file_that_the_script_creates() throws IOException {
        Matcher servers = Pattern.compile("for server in ([a-z ]+);")
                .matcher(Files.readString(Path.of("../deploy/secrets/create.sh")));
        assertThat(servers.find()).isTrue();
        List<String> files = Stream.concat(
                        Stream.of("authority.p12"),
                        Stream.of(servers.group(1).split(" ")).map(server -> server + ".pem"))
                .toList();

        assertThat(tls.path("secrets")
                        .valueStream()
                        .map(secret -> secret.path("file").asText().replaceFirst(".*}/", "")))
                .containsExactlyInAnyOrderElementsOf(files);
        assertThat(tls.path("services")
                        .valueStream()
                        .flatMap(service -> service.path("secrets").valueStream())
                        .map(secret -> secret.isTextual()
                                ? secret.asText()
                                : secret.path("source").asText()))
                .isSubsetOf(names(tls.path("secrets")));
    }

    @Test
    void a_service_reaches_the_same_database() {
        for (Kind kind : WITH_DATABASE) {
            String setting = "/environment/QUARKUS_DATASOURCE_JDBC_URL";
            String open = compose.path("services").path(kind.label).at(setting).asText();
            assertThat(tls.path("services").path(kind.label).at(setting).asText())
                    .startsWith(open + "?")
                    .contains("sslmode=verify-full");
        }
    }

    @Test
    void topics_and_database_are_started_as_without_tls() {
        JsonNode topics = tls.path("services").path("topics");
        assertThat(topics.has("command") || topics.has("entrypoint")).isFalse();
        assertThat(topics.at("/environment/KAFKA_SECURITY_PROTOCOL").asText()).isEqualTo("SSL");
        assertThat(command(compose, "topics")).contains("$${KAFKA_SECURITY_PROTOCOL:-");
        assertThat(command(tls, "postgres")).contains("docker-entrypoint.sh " + command(compose, "postgres") + " ");
    }

    private static String command(JsonNode file, String service) {
        return String.join(
                " ",
                file.path("services")
                        .path(service)
                        .path("command")
                        .valueStream()
                        .map(JsonNode::asText)
                        .toList());
    }
}
