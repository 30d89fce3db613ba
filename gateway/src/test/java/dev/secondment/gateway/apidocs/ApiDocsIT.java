package dev.secondment.gateway.apidocs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.secondment.gateway.support.Places;
import dev.secondment.gateway.support.StandIn;
import dev.secondment.gateway.support.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Places.class)
class ApiDocsIT {

    private static StandIn.Behaviour document(String path, String operation) {
        return StandIn.json(
                200,
                "{\"paths\":{\"%s\":{\"get\":{\"operationId\":\"%s\"}},\"/v1/events\":{\"get\":{\"operationId\":\"no\"}}}}"
                        .formatted(path, operation));
    }

    @Test
    void one_document_describes_the_suite_and_outlives_a_service() throws IOException {
        try (Suite suite = Suite.of(
                document("/v1/agreements", "listAgreements"),
                document("/v1/placements", "listPlacements"),
                document("/v1/absences", "listAbsences"))) {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> given().get("/openapi")
                            .jsonPath()
                            .getMap("paths")
                            .keySet()
                            .containsAll(Set.of("/v1/agreements", "/v1/placements", "/v1/absences")));
            given().get("/openapi")
                    .then()
                    .statusCode(200)
                    .body("openapi", equalTo("3.1.0"))
                    .body("paths", hasKey("/v1/events"))
                    .body("paths.'/v1/events'.get.operationId", equalTo("readEvents"))
                    .body("paths", hasKey("/v1/test-clock"))
                    .body("paths", hasKey("/status"))
                    .body("paths", not(hasKey("/problems")))
                    .body("paths.'/v1/absences'.get.security[0]", hasKey("login"))
                    .body(
                            "components.securitySchemes.login.flows.authorizationCode.tokenUrl",
                            equalTo(Places.issuer() + "/protocol/openid-connect/token"));
            assertThat(suite.place(0).received())
                    .extracting(StandIn.Received::target)
                    .contains("/q/openapi?format=json");

            String yaml = given().get("/openapi.yaml")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            JsonNode parsed = new YAMLMapper().readTree(yaml);
            assertThat(parsed.at("/paths/~1v1~1placements/get/operationId").asText())
                    .isEqualTo("listPlacements");
        }
        given().get("/openapi").then().body("paths", hasKey("/v1/placements"));
    }

    @Test
    void no_reference_leads_nowhere() throws IOException {
        JsonNode document =
                new YAMLMapper().readTree(given().get("/openapi.yaml").asString());

        assertThat(document.findValues("$ref")).isNotEmpty();
        for (JsonNode reference : document.findValues("$ref")) {
            assertThat(document.at(reference.asText().substring(1)).isMissingNode())
                    .as(reference.asText())
                    .isFalse();
        }
    }

    @Test
    void the_explorer_is_served_from_here_alone() {
        given().redirects().follow(false).get("/").then().statusCode(302).header("Location", endsWith("/docs/"));
        given().redirects().follow(false).get("/docs").then().statusCode(302).header("Location", endsWith("/docs/"));
        given().get("/docs/")
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .body(not(containsString("http://")))
                .body(not(containsString("https://")))
                .body(containsString("explorer.js"));
        for (String file : new String[] {
            "swagger-ui.css",
            "swagger-ui-bundle.js",
            "explorer.js",
            "pages.css",
            "oauth2-redirect.html",
            "oauth2-redirect.js"
        }) {
            given().get("/docs/" + file).then().statusCode(200);
        }
        given().get("/docs/explorer.js").then().body(containsString("clientId: \"portal\""));
        assertThat(given().get("/docs/oauth2-redirect.html").header("Content-Security-Policy"))
                .as("the way back from the login sends to the identity provider's origin")
                .contains("connect-src 'self' " + Places.issuer());
    }
}
