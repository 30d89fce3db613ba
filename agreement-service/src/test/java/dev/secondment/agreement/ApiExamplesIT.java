package dev.secondment.agreement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.secondment.platform.test.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** Who reads the API document for the first time learns most from an example; every operation has them. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ApiExamplesIT {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    @Test
    void every_operation_shows_what_to_send_and_what_comes_back() throws IOException {
        List<String> without = new ArrayList<>();
        JsonNode paths = served().path("paths");
        paths.properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation ->
                                check(operation.getKey() + " " + path.getKey(), operation.getValue(), without)));
        assertThat(paths.size()).isGreaterThan(8);
        assertThat(without).isEmpty();
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

    /** Each form of the body, unless it is a file. */
    private static boolean shown(JsonNode body) {
        return body.path("content").size() > 0
                && body.path("content").properties().stream()
                        .filter(form -> form.getKey().contains("json"))
                        .allMatch(form -> form.getValue().has("example")
                                || form.getValue().path("examples").size() > 0);
    }

    static JsonNode served() throws IOException {
        String management = ConfigProvider.getConfig().getValue("test.management.url", String.class);
        return new ObjectMapper()
                .readTree(given().baseUri(management)
                        .get("/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }
}
