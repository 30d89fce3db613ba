package dev.secondment.platform.test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/** Who reads an API document for the first time learns most from an example: every operation shows them. */
public final class ApiExamples {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private ApiExamples() {}

    /** Of the running service: what to send and what comes back, of each operation, in every form but files. */
    public static void check() {
        List<String> without = new ArrayList<>();
        JsonNode paths = served().path("paths");
        paths.properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation ->
                                check(operation.getKey() + " " + path.getKey(), operation.getValue(), without)));
        assertThat(paths.size()).as("paths of the API document").isPositive();
        assertThat(without).as("operations without an example").isEmpty();
    }

    private static void check(String name, JsonNode operation, List<String> without) {
        if (operation.has("requestBody") && !shown(operation.path("requestBody"))) {
            without.add(name + ": request");
        }
        operation.path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .filter(response -> response.getValue().has("content") || !"204".equals(response.getKey()))
                .filter(response -> !shown(response.getValue()))
                .forEach(response -> without.add(name + ": " + response.getKey()));
    }

    private static boolean shown(JsonNode body) {
        return body.path("content").size() > 0
                && body.path("content").properties().stream()
                        .filter(form -> form.getKey().contains("json"))
                        .allMatch(form -> form.getValue().has("example")
                                || form.getValue().path("examples").size() > 0);
    }

    /** The API document as the running service serves it. */
    public static JsonNode served() {
        String management = ConfigProvider.getConfig().getValue("test.management.url", String.class);
        try {
            return new ObjectMapper()
                    .readTree(given().baseUri(management)
                            .get("/openapi?format=json")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
