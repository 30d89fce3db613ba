package dev.secondment.gateway.testclock;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.secondment.gateway.support.Places;
import dev.secondment.gateway.support.StandIn;
import dev.secondment.gateway.support.Suite;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Places.class)
class ServiceClocksIT {
    private static final String TOKEN = Tokens.bearer("acme-hr");
    private static final StandIn.Behaviour FOLLOWS = StandIn.json(200, "{\"now\":\"2026-09-01T00:00:00.5Z\"}");

    private static io.restassured.response.ValidatableResponse set(String body) {
        return given().auth()
                .oauth2(TOKEN)
                .contentType("application/json")
                .body(body)
                .post("/v1/test-clock")
                .then();
    }

    @Test
    void every_replica_of_every_service_follows() {
        try (Suite suite = Suite.of(FOLLOWS)) {
            set("{\"now\":\"2026-09-01T00:00:00Z\"}")
                    .statusCode(200)
                    .body("services.leave-service", equalTo("2026-09-01T00:00:00.500Z"))
                    .body("services.size()", equalTo(3));

            for (int i = 0; i < 4; i++) {
                StandIn.Received told = suite.place(i).only();
                assertThat(told.method() + told.target()).isEqualTo("POST/v1/test-clock");
                assertThat(told.body()).isEqualTo("{\"now\":\"2026-09-01T00:00:00Z\"}");
                assertThat(told.header("authorization")).contains("Bearer " + TOKEN);
            }
        }
    }

    @Test
    void the_clocks_can_be_read() {
        try (Suite _ = Suite.of(FOLLOWS)) {
            given().auth()
                    .oauth2(TOKEN)
                    .get("/v1/test-clock")
                    .then()
                    .statusCode(200)
                    .body("services.size()", equalTo(3));
        }
    }

    @Test
    void a_service_that_does_not_follow_is_named() {
        try (Suite suite = Suite.of(FOLLOWS)) {
            suite.place(3).close();
            suite.place(0).behave(StandIn.json(500, "{}"));

            set("{\"now\":\"2026-09-01T00:00:00Z\"}")
                    .statusCode(502)
                    .body("code", equalTo("gateway-test-clock-disagrees"))
                    .body("services", contains("agreement-service", "leave-service"));
        }
    }

    @Test
    void a_time_that_is_none_goes_nowhere() {
        try (Suite suite = Suite.of(FOLLOWS)) {
            set("{\"now\":\"tomorrow\"}").statusCode(400);
            set("{}").statusCode(422);
            set("{\"now\":\"2026-09-01T00:00:00Z\",\"then\":1}").statusCode(400).body("code", equalTo("unknown-field"));
            assertThat(suite.place(0).received()).isEmpty();
        }
    }

    @Test
    void strangers_move_nothing() {
        given().contentType("application/json")
                .body("{}")
                .post("/v1/test-clock")
                .then()
                .statusCode(401);
    }
}
