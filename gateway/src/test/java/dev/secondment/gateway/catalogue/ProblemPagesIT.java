package dev.secondment.gateway.catalogue;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import dev.secondment.gateway.support.Places;
import dev.secondment.gateway.support.StandIn;
import dev.secondment.gateway.support.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Places.class)
class ProblemPagesIT {

    private static StandIn.Behaviour catalogue(String code) {
        return StandIn.json(
                200,
                "[{\"code\":\"%s\",\"title\":\"<b>Title</b>\",\"status\":409,\"advice\":\"Advice\"},".formatted(code)
                        + "{\"code\":\"not-found\",\"title\":\"T\",\"status\":404,\"advice\":\"A\"}]");
    }

    @Test
    void one_catalogue_holds_what_every_part_may_refuse() {
        try (Suite _ = Suite.of(catalogue("agreement-x"), catalogue("placement-x"), catalogue("leave-x"))) {
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> given().accept("application/json")
                            .get("/problems")
                            .then()
                            .statusCode(200)
                            .body("code", hasItems("agreement-x", "placement-x", "leave-x", "gateway-rate-limited"))
                            .body("findAll { it.code == 'not-found' }", hasSize(1)));
        }
        given().accept("application/json")
                .get("/problems/agreement-x")
                .then()
                .statusCode(200)
                .body("status", equalTo(409));
        given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/problems/agreement-x")
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .body(containsString("&lt;b&gt;Title&lt;/b&gt;"));
        given().accept("text/html").get("/problems").then().body(containsString("gateway-service-timeout"));
        given().get("/problems/unheard-of").then().statusCode(404).body("code", equalTo("not-found"));
    }
}
