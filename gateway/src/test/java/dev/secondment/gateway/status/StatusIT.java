package dev.secondment.gateway.status;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.secondment.gateway.support.Places;
import dev.secondment.gateway.support.StandIn;
import dev.secondment.gateway.support.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Places.class)
class StatusIT {

    @Test
    void the_parts_are_listed_with_how_they_are() {
        StandIn.Behaviour well = StandIn.json(200, "{\"status\":\"UP\"}");
        try (Suite suite = Suite.of(well)) {
            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> given().accept("application/json")
                            .get("/status")
                            .then()
                            .statusCode(200)
                            .body("status", equalTo("UP"))
                            .body(
                                    "parts.name",
                                    contains(
                                            "gateway",
                                            "agreement-service",
                                            "leave-service",
                                            "placement-service",
                                            "identity-provider"))
                            .body("parts.find { it.name == 'leave-service' }.replicasUp", equalTo(2)));

            suite.place(1).behave(StandIn.json(503, "{\"status\":\"DOWN\"}"));
            suite.place(3).close();

            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> given().accept("application/json")
                            .get("/status")
                            .then()
                            .statusCode(200)
                            .body("status", equalTo("DEGRADED"))
                            .body("parts.find { it.name == 'placement-service' }.status", equalTo("DOWN"))
                            .body("parts.find { it.name == 'leave-service' }.status", equalTo("DEGRADED"))
                            .body("parts.find { it.name == 'agreement-service' }.status", equalTo("UP")));

            given().accept("text/html")
                    .get("/status")
                    .then()
                    .statusCode(200)
                    .contentType(containsString("text/html"))
                    .body(containsString("placement-service"));
        }
    }

    @Test
    void a_part_that_begins_an_answer_and_never_ends_it_is_down() {
        try (Suite suite = Suite.of(StandIn.json(200, "{\"status\":\"UP\"}"))) {
            awaitReplicasOfLeave(2);
            suite.place(2).behave(StandIn.head("HTTP/1.1 200 OK", "Content-Length: 10"));
            awaitReplicasOfLeave(1);
        }
    }

    private static void awaitReplicasOfLeave(int up) {
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> given().accept("application/json")
                        .get("/status")
                        .then()
                        .body("parts.find { it.name == 'leave-service' }.replicasUp", equalTo(up)));
    }
}
