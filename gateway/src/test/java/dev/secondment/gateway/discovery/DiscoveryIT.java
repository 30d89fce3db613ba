package dev.secondment.gateway.discovery;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.secondment.gateway.support.Places;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Places.class)
class DiscoveryIT {

    @Test
    void machines_find_the_api_document() {
        given().get("/.well-known/api-catalog")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/linkset+json"))
                .body("linkset[0].anchor", equalTo("http://localhost:8080/v1"))
                .body("linkset[0].'service-desc'[0].href", equalTo("http://localhost:8080/openapi"));
        given().get("/llms.txt").then().statusCode(200).body(containsString("/v1/leave-requests"));
    }

    @Test
    void the_build_is_named() {
        given().get("/version").then().statusCode(200).body("name", equalTo("secondment-suite"));
    }
}
