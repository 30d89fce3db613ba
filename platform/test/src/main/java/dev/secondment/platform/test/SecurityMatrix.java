package dev.secondment.platform.test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * Deny by default, over every operation that the API document names: no token, no fitting role, a stranger with every
 * role, and a fitting role. A new operation is covered the moment it is documented.
 */
public final class SecurityMatrix {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String[] EVERY_ROLE = {
        "hr", "line-manager", "payroll", "finance", "compliance", "auditor", "secondee"
    };

    private SecurityMatrix() {}

    private record Operation(Method method, String path, boolean named) {}

    public static void check(String service) {
        List<Operation> operations = operations(service);
        assertThat(operations).as("operations of %s", service).isNotEmpty();
        for (Operation operation : operations) {
            assertThat(call(operation, null).statusCode())
                    .as("%s without a token", operation)
                    .isEqualTo(401);
            assertThat(call(operation, Tokens.of("acme-hr").roles("nobody").sign())
                            .statusCode())
                    .as("%s without a role", operation)
                    .isEqualTo(403);
            checkStranger(operation);
            assertThat(call(operation, Tokens.of("acme-hr").roles(EVERY_ROLE).sign())
                            .statusCode())
                    .as("%s with a fitting role gets past the door", operation)
                    .isNotIn(401, 403)
                    .isLessThan(500);
        }
    }

    private static void checkStranger(Operation operation) {
        Response answer =
                call(operation, Tokens.of("stranger-hr").roles(EVERY_ROLE).sign());
        if (operation.named()) {
            assertThat(answer.statusCode())
                    .as("%s by a stranger", operation)
                    .isBetween(
                            operation.method() == Method.GET ? 404 : 400, operation.method() == Method.GET ? 404 : 499);
        } else if (answer.statusCode() == 200) {
            assertThat(answer.jsonPath().getList("items"))
                    .as("%s by a stranger", operation)
                    .isEmpty();
        } else {
            assertThat(answer.statusCode()).as("%s by a stranger", operation).isBetween(400, 499);
        }
    }

    private static Response call(Operation operation, @org.jspecify.annotations.Nullable String token) {
        RequestSpecification request =
                given().header("Idempotency-Key", UUID.randomUUID().toString()).header("If-Match", "\"1\"");
        if (token != null) {
            request.auth().oauth2(token);
        }
        if (operation.method() == Method.PATCH) {
            request.contentType("application/merge-patch+json").body("{}");
        } else if (operation.method() == Method.POST) {
            request.contentType("application/json").body("{}");
        }
        return request.request(operation.method(), operation.path());
    }

    private static List<Operation> operations(String service) {
        try {
            JsonNode document = new YAMLMapper()
                    .readTree(Repository.file("contracts/openapi/" + service + ".yaml")
                            .toFile());
            List<Operation> found = new ArrayList<>();
            document.path("paths")
                    .properties()
                    .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                        if (METHODS.contains(method)) {
                            String concrete = path.getKey()
                                    .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
                            found.add(new Operation(
                                    Method.valueOf(method.toUpperCase(Locale.ROOT)),
                                    concrete,
                                    path.getKey().contains("{")));
                        }
                    }));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
