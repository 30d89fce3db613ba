package dev.secondment.gateway.apidocs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The route table and the services' committed API documents say the same. */
class RouteContractTest {
    private static final Path DOCUMENTS = Path.of("..", "contracts", "openapi");

    /** Every service answers these for itself; outside they are the gateway's. */
    private static final List<String> MERGED = List.of("/v1/events", "/v1/test-clock", "/problems");

    @TestFactory
    Stream<DynamicTest> every_route_has_an_operation_and_every_operation_a_route() {
        return Stream.of("agreement-service", "placement-service", "leave-service")
                .map(service -> DynamicTest.dynamicTest(service, () -> compare(service)));
    }

    private static void compare(String service) throws IOException {
        List<String> prefixes = prefixes(service);
        List<String> paths = paths(service);

        assertThat(paths)
                .as("operations")
                .isNotEmpty()
                .allMatch(path -> prefixes.stream().anyMatch(prefix -> isBelow(path, prefix)));
        assertThat(prefixes)
                .as("routes")
                .isNotEmpty()
                .allMatch(prefix -> paths.stream().anyMatch(path -> isBelow(path, prefix)));
    }

    private static boolean isBelow(String path, String prefix) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }

    private static List<String> prefixes(String service) throws IOException {
        Properties settings = new Properties();
        try (InputStream file = RouteContractTest.class.getResourceAsStream("/application.properties")) {
            settings.load(file);
        }
        return Arrays.asList(settings.getProperty("secondment.gateway.services." + service + ".paths")
                .split(",", -1));
    }

    private static List<String> paths(String service) throws IOException {
        JsonNode document = new YAMLMapper().readTree(Files.readString(DOCUMENTS.resolve(service + ".yaml")));
        return document.path("paths").properties().stream()
                .map(path -> path.getKey())
                .filter(path -> !MERGED.contains(path))
                .toList();
    }
}
