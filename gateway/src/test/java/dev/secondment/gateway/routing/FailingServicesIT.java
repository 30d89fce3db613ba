package dev.secondment.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.secondment.gateway.support.LogLines;
import dev.secondment.gateway.support.Places;
import dev.secondment.gateway.support.StandIn;
import dev.secondment.gateway.support.Wire;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Places.class)
class FailingServicesIT {
    private static final String TOKEN = Tokens.bearer("globex-hr");

    private static Response get(String path) {
        return given().auth().oauth2(TOKEN).get(path);
    }

    /** A circuit that another test opened, or brought near to it, must not decide this one. */
    @BeforeEach
    void closeCircuit() {
        try (StandIn _ = StandIn.of("placement-service", StandIn.json(200, "{}"))) {
            await().atMost(Duration.ofSeconds(5))
                    .until(() -> get("/v1/placements").statusCode() == 200);
            for (int i = 0; i < 10; i++) {
                get("/v1/placements").then().statusCode(200);
            }
        }
    }

    @Test
    void a_dead_service_is_named_and_the_others_go_on() {
        try (StandIn _ = StandIn.of("agreement-service", StandIn.json(200, "{}"))) {
            get("/v1/placements")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Proxy-Status", "gateway; error=connection_refused; details=\"placement-service\"")
                    .header("Retry-After", "1")
                    .body("code", equalTo("gateway-service-unavailable"))
                    .body("service", equalTo("placement-service"))
                    .body("type", equalTo("http://localhost:8080/problems/gateway-service-unavailable"))
                    .body("instance", equalTo("/v1/placements"))
                    .body("traceId", notNullValue());
            get("/v1/agreements").then().statusCode(200);
        }
    }

    @Test
    void a_silent_service_is_given_up() {
        CountDownLatch end = new CountDownLatch(1);
        try (StandIn _ = StandIn.of("placement-service", (request, out) -> end.await(20, TimeUnit.SECONDS))) {
            get("/v1/placements")
                    .then()
                    .statusCode(504)
                    .header("Proxy-Status", "gateway; error=http_response_timeout; details=\"placement-service\"")
                    .body("code", equalTo("gateway-service-timeout"));
        } finally {
            end.countDown();
        }
    }

    @Test
    void a_service_that_breaks_off_before_it_answers_is_a_bad_gateway() {
        try (StandIn placements = StandIn.of("placement-service", (request, out) -> false)) {
            given().auth()
                    .oauth2(TOKEN)
                    .body("{}")
                    .post("/v1/placements")
                    .then()
                    .statusCode(502)
                    .header("Proxy-Status", "gateway; error=http_response_incomplete; details=\"placement-service\"")
                    .body("code", equalTo("gateway-service-failed"));

            assertThat(placements.received())
                    .as("a sent request is never repeated")
                    .hasSize(1);
        }
    }

    @Test
    void an_answer_that_breaks_off_does_not_look_complete_and_is_over() {
        StandIn.Behaviour half = (request, out) -> {
            StandIn.head("HTTP/1.1 200 OK", "Content-Length: 100").answer(request, out);
            out.write(new byte[50]);
            return false;
        };
        try (StandIn _ = StandIn.of("placement-service", half);
                LogLines log = LogLines.of("access")) {
            String answer = Wire.exchange(
                    Wire.head("GET /v1/placements HTTP/1.1", "Host: gateway", "Authorization: Bearer " + TOKEN));

            assertThat(answer).startsWith("HTTP/1.1 200").contains("content-length: 100");
            assertThat(answer.substring(answer.indexOf("\r\n\r\n") + 4)).hasSizeLessThan(100);
            await().atMost(Duration.ofSeconds(5))
                    .until(() -> log.lines().stream().anyMatch(line -> line.endsWith("broken-off")));
        }
    }

    @Test
    void a_refusal_of_the_service_passes_unchanged() {
        StandIn.Behaviour busy = StandIn.answer(
                503, "{\"code\":\"x-busy\"}", "Content-Type: application/problem+json", "Retry-After: 7");
        try (StandIn _ = StandIn.of("placement-service", busy)) {
            get("/v1/placements")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "7")
                    .contentType("application/problem+json")
                    .body("code", equalTo("x-busy"));
        }
    }

    @Test
    void another_replica_takes_over_even_a_post() {
        try (StandIn second = StandIn.of("leave-service-2", StandIn.json(201, "{}"))) {
            for (int i = 0; i < 4; i++) {
                given().auth()
                        .oauth2(TOKEN)
                        .body("{}")
                        .post("/v1/absences")
                        .then()
                        .statusCode(201);
            }
            assertThat(second.received()).hasSize(4);
        }
    }

    @Test
    void replicas_share_the_work() {
        try (StandIn first = StandIn.of("leave-service", StandIn.json(200, "{}"));
                StandIn second = StandIn.of("leave-service-2", StandIn.json(200, "{}"))) {
            await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
                get("/v1/absences");
                get("/v1/absences");
                assertThat(first.received()).isNotEmpty();
                assertThat(second.received()).isNotEmpty();
            });
        }
    }

    @Test
    void a_circuit_opens_on_failures_and_closes_when_the_service_is_back() {
        try (StandIn placements = StandIn.of("placement-service", StandIn.json(502, "{}"))) {
            await().atMost(Duration.ofSeconds(5))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> String.valueOf(get("/v1/placements").header("Proxy-Status"))
                            .equals("gateway; error=destination_unavailable; details=\"placement-service\""));
            int before = placements.received().size();
            get("/v1/placements").then().statusCode(503).header("Retry-After", "1");
            assertThat(placements.received()).as("left alone").hasSize(before);

            placements.behave(StandIn.json(200, "{}"));
            await().atMost(Duration.ofSeconds(5))
                    .until(() -> get("/v1/placements").statusCode() == 200);
        }
    }

    @Test
    void what_callers_do_wrong_opens_no_circuit() {
        try (StandIn placements = StandIn.of("placement-service", StandIn.json(422, "{}"))) {
            String chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
            for (int i = 0; i < 12; i++) {
                get("/v1/placements").then().statusCode(422);
                String tooLarge = Wire.exchange(Wire.head(
                                "POST /v1/placements HTTP/1.1",
                                "Host: gateway",
                                "Authorization: Bearer " + TOKEN,
                                "Transfer-Encoding: chunked")
                        + chunk.repeat(5));
                assertThat(tooLarge).startsWith("HTTP/1.1 413");
            }
            assertThat(placements.received()).hasSize(12);
        }
    }

    @Test
    void a_caller_that_leaves_frees_the_service() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch left = new CountDownLatch(1);
        StandIn.Behaviour trickling = (request, out) -> {
            StandIn.head("HTTP/1.1 200 OK", "Content-Length: 1000").answer(request, out);
            arrived.countDown();
            try {
                for (int i = 0; i < 1000; i++) {
                    out.write(1);
                    out.flush();
                    TimeUnit.MILLISECONDS.sleep(20);
                }
            } catch (IOException e) {
                left.countDown();
            }
            return false;
        };
        try (StandIn _ = StandIn.of("placement-service", trickling)) {
            Wire wire = new Wire();
            wire.send(Wire.head("GET /v1/placements HTTP/1.1", "Host: gateway", "Authorization: Bearer " + TOKEN));
            assertThat(arrived.await(5, TimeUnit.SECONDS)).isTrue();
            wire.close();

            assertThat(left.await(5, TimeUnit.SECONDS))
                    .as("the service is told long before the end")
                    .isTrue();
        }
    }

    /** Within the seconds that a stopping service says so: see quarkus.shutdown.delay. */
    @Test
    void a_replica_that_says_it_is_about_to_go_gets_no_more_requests() {
        StandIn.Behaviour going = (request, out) -> (request.target().startsWith("/q/health")
                        ? StandIn.json(503, "{}")
                        : StandIn.json(200, "{}"))
                .answer(request, out);
        try (StandIn first = StandIn.of("leave-service", StandIn.json(200, "{}"));
                StandIn second = StandIn.of("leave-service-2", StandIn.json(200, "{}"))) {
            await().atMost(Duration.ofSeconds(10)).until(() -> {
                get("/v1/leave-requests");
                return !first.received().isEmpty() && !second.received().isEmpty();
            });
            first.behave(going);
            await().during(Duration.ofSeconds(1)).atMost(Duration.ofSeconds(10)).until(() -> {
                int before = first.received().size();
                get("/v1/leave-requests").then().statusCode(200);
                get("/v1/leave-requests").then().statusCode(200);
                return first.received().size() == before;
            });
            second.behave(going);
            get("/v1/leave-requests").then().statusCode(200);
        }
    }

    @Test
    void a_service_that_begins_an_answer_and_never_ends_it_does_not_end_the_watch() throws Exception {
        CountDownLatch asked = new CountDownLatch(2);
        StandIn.Behaviour stuck = (request, out) -> {
            asked.countDown();
            return StandIn.head("HTTP/1.1 200 OK", "Content-Length: 10").answer(request, out);
        };
        try (StandIn _ = StandIn.of("placement-service", stuck)) {
            assertThat(asked.await(15, TimeUnit.SECONDS)).as("asked again").isTrue();
        }
    }
}
