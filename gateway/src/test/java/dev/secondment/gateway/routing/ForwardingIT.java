package dev.secondment.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.secondment.gateway.support.Places;
import dev.secondment.gateway.support.StandIn;
import dev.secondment.gateway.support.Wire;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Places.class)
class ForwardingIT {
    private static final String TOKEN = Tokens.bearer("acme-hr");

    private static RequestSpecification asHr() {
        return given().redirects().follow(false).auth().oauth2(TOKEN);
    }

    @Test
    void a_request_reaches_the_service_of_its_path_as_it_was_sent() {
        try (StandIn placements = StandIn.of("placement-service", StandIn.json(200, "{\"ok\":true}"))) {
            asHr().urlEncodingEnabled(false)
                    .get("/v1/payroll-instructions?employeeRef=E-1001&period=2026-09%20x")
                    .then()
                    .statusCode(200)
                    .body("ok", equalTo(true));

            StandIn.Received arrived = placements.only();
            assertThat(arrived.target()).isEqualTo("/v1/payroll-instructions?employeeRef=E-1001&period=2026-09%20x");
            assertThat(arrived.header("authorization")).contains("Bearer " + TOKEN);
        }
    }

    @Test
    void a_body_passes_unchanged() {
        try (StandIn agreements = StandIn.of("agreement-service", StandIn.json(201, "{}"))) {
            asHr().contentType("application/json")
                    .body("{\"ä\":1}")
                    .post("/v1/agreements")
                    .then()
                    .statusCode(201);

            assertThat(agreements.only().body()).isEqualTo("{\"ä\":1}");
            assertThat(agreements.only().method()).isEqualTo("POST");
        }
    }

    @Test
    void nothing_is_published_beside_the_routes() {
        asHr().get("/v1/agreementsx").then().statusCode(404).body("code", equalTo("not-found"));
        asHr().get("/v1/secrets").then().statusCode(404);
        given().get("/q/health").then().statusCode(404).body("code", equalTo("not-found"));
        given().get("/q/openapi").then().statusCode(404);
    }

    @Test
    void identity_and_forwarding_headers_of_the_caller_do_not_arrive() {
        try (StandIn agreements = StandIn.of("agreement-service", StandIn.json(200, "{}"))) {
            asHr().header("X-User-Id", "root")
                    .header("X_User_Id", "root")
                    .header("X-Tenant", "globex")
                    .header("X-Organization-Id", "globex")
                    .header("Forwarded", "for=10.0.0.1")
                    .header("X-Forwarded-For", "10.0.0.1")
                    .header("X-Forwarded-Prefix", "/evil")
                    .header("X-Original-URL", "/v1/leave-requests")
                    .header("X-Rewrite-URL", "/v1/leave-requests")
                    .header("X-HTTP-Method-Override", "DELETE")
                    .header("X-Internal-Call", "yes")
                    .get("/v1/agreements")
                    .then()
                    .statusCode(200);

            StandIn.Received arrived = agreements.only();
            assertThat(arrived.headers())
                    .doesNotContainKeys(
                            "x-user-id",
                            "x_user_id",
                            "x-tenant",
                            "x-organization-id",
                            "forwarded",
                            "x-forwarded-prefix",
                            "x-original-url",
                            "x-rewrite-url",
                            "x-http-method-override",
                            "x-internal-call");
            assertThat(arrived.headers().get("x-forwarded-for")).containsExactly("127.0.0.1");
            assertThat(arrived.headers().get("x-forwarded-proto")).containsExactly("http");
            assertThat(arrived.headers().get("x-forwarded-host"))
                    .containsExactly(Wire.address().getAuthority());
        }
    }

    @Test
    void headers_of_one_connection_do_not_cross_in_either_direction() {
        StandIn.Behaviour answer = StandIn.answer(
                200,
                "{}",
                "Connection: keep-alive, X-Hop",
                "Keep-Alive: timeout=9",
                "X-Hop: 1",
                "Proxy-Authenticate: Basic",
                "Server: secret/1.0",
                "X-Powered-By: magic",
                "Upgrade: h2c",
                "X-Kept: 1");
        try (StandIn agreements = StandIn.of("agreement-service", answer)) {
            asHr().header("Connection", "keep-alive, X-Hop, Content-Length")
                    .header("X-Hop", "1")
                    .header("TE", "trailers")
                    .header("Proxy-Connection", "keep-alive")
                    .header("Proxy-Authorization", "Basic eDp5")
                    .header("X-Kept", "1")
                    .get("/v1/agreements")
                    .then()
                    .statusCode(200)
                    .header("X-Kept", "1")
                    .header("X-Hop", nullValue())
                    .header("Keep-Alive", nullValue())
                    .header("Proxy-Authenticate", nullValue())
                    .header("Upgrade", nullValue())
                    .header("Server", nullValue())
                    .header("X-Powered-By", nullValue());

            assertThat(agreements.only().headers())
                    .containsKey("x-kept")
                    .doesNotContainKeys("x-hop", "te", "proxy-connection", "proxy-authorization");
        }
    }

    @Test
    void every_answer_carries_the_protecting_headers() {
        try (StandIn _ = StandIn.of("agreement-service", StandIn.json(200, "{}"))) {
            for (ValidatableResponse answer : new ValidatableResponse[] {
                asHr().get("/v1/agreements").then(),
                given().get("/v1/agreements").then(),
                given().get("/version").then()
            }) {
                answer.header("X-Content-Type-Options", "nosniff")
                        .header("Cache-Control", "no-store")
                        .header("Referrer-Policy", "no-referrer")
                        .header("RateLimit-Policy", "\"minute\";q=400;w=60")
                        .header("RateLimit", matchesPattern("\"minute\";r=\\d+;t=\\d+"))
                        .header("X-Request-Id", notNullValue());
            }
        }
    }

    @Test
    void what_the_service_says_about_caching_and_versions_stays() {
        StandIn.Behaviour answer =
                StandIn.answer(200, "{}", "Cache-Control: private, no-cache", "ETag: \"17\"", "RateLimit: fake");
        try (StandIn _ = StandIn.of("agreement-service", answer)) {
            asHr().get("/v1/agreements/1")
                    .then()
                    .header("Cache-Control", "private, no-cache")
                    .header("ETag", "\"17\"")
                    .header("RateLimit", matchesPattern("\"minute\";r=\\d+;t=\\d+"));
        }
    }

    @Test
    void an_address_never_names_the_host_of_a_service() {
        try (StandIn agreements = StandIn.of(
                "agreement-service",
                (request, out) -> StandIn.answer(
                                201,
                                "{}",
                                "Location: http://" + request.header("host").orElseThrow() + "/v1/agreements/7?x=1")
                        .answer(request, out))) {
            asHr().body("{}").post("/v1/agreements").then().header("Location", "/v1/agreements/7?x=1");

            agreements.behave(StandIn.answer(200, "{}", "Location: https://elsewhere.example/v1"));
            asHr().get("/v1/agreements").then().header("Location", "https://elsewhere.example/v1");
        }
    }

    @Test
    void a_good_request_id_is_kept_and_a_bad_one_replaced() {
        try (StandIn agreements = StandIn.of("agreement-service", StandIn.json(200, "{}"))) {
            String parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
            asHr().header("X-Request-Id", "order-4711")
                    .header("traceparent", parent)
                    .get("/v1/agreements")
                    .then()
                    .header("X-Request-Id", "order-4711");
            asHr().header("X-Request-Id", "no spaces!")
                    .header("traceparent", "nonsense")
                    .get("/v1/agreements")
                    .then()
                    .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));

            StandIn.Received kept = agreements.received().get(0);
            StandIn.Received replaced = agreements.received().get(1);
            assertThat(kept.headers().get("x-request-id")).containsExactly("order-4711");
            assertThat(kept.headers().get("traceparent")).containsExactly(parent);
            assertThat(replaced.header("x-request-id").orElseThrow()).matches("[0-9a-f-]{36}");
            assertThat(replaced.header("traceparent").orElseThrow()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
        }
    }

    @Test
    void answers_without_a_body_pass() {
        StandIn.Behaviour unchanged = StandIn.head("HTTP/1.1 304 Not Modified", "ETag: \"1\"");
        try (StandIn agreements = StandIn.of("agreement-service", unchanged)) {
            asHr().get("/v1/agreements/1").then().statusCode(304).header("ETag", "\"1\"");
            agreements.behave(StandIn.head("HTTP/1.1 204 No Content"));
            asHr().delete("/v1/agreements/1").then().statusCode(204);
            agreements.behave(StandIn.json(200, "{\"a\":1}"));
            asHr().head("/v1/agreements/1").then().statusCode(200).header("Content-Length", "7");
        }
    }

    @Test
    void a_large_answer_streams_through() {
        String large = "x".repeat(3_000_000);
        try (StandIn _ = StandIn.of("agreement-service", StandIn.answer(200, large))) {
            String arrived =
                    asHr().get("/v1/agreements/1/documents").then().extract().asString();

            assertThat(arrived).isEqualTo(large);
        }
    }

    @Test
    void a_websocket_handshake_is_an_ordinary_request() {
        try (StandIn agreements = StandIn.of("agreement-service", StandIn.json(200, "{}"))) {
            String[] handshake = {
                "GET /v1/agreements HTTP/1.1",
                "Host: gateway",
                "Connection: Upgrade",
                "Upgrade: websocket",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                "X-Test: 1"
            };
            assertThat(answerHead(Wire.head(handshake))).startsWith("HTTP/1.1 401");
            assertThat(agreements.received()).isEmpty();

            handshake[6] = "Authorization: Bearer " + TOKEN;
            assertThat(answerHead(Wire.head(handshake))).startsWith("HTTP/1.1 200");
            assertThat(agreements.only().headers()).doesNotContainKey("upgrade");
        }
    }

    @Test
    void an_http2_body_of_unknown_length_arrives_whole() throws Exception {
        Vertx vertx = Vertx.vertx();
        try (StandIn agreements =
                StandIn.of("agreement-service", StandIn.answer(201, "{\"id\":1}", "Connection: close", "X-Kept: 1"))) {
            HttpClient http2 = vertx.createHttpClient(new HttpClientOptions()
                    .setProtocolVersion(HttpVersion.HTTP_2)
                    .setHttp2ClearTextUpgrade(false));
            String answer = http2.request(HttpMethod.POST, Wire.address().getPort(), "127.0.0.1", "/v1/agreements")
                    .compose(request -> {
                        request.putHeader("Authorization", "Bearer " + TOKEN);
                        request.setChunked(true).write(Buffer.buffer("{\"half\":"));
                        request.end(Buffer.buffer("true}"));
                        return request.response();
                    })
                    .compose(response -> response.body()
                            .map(body -> response.version() + " " + response.statusCode() + " "
                                    + response.getHeader("X-Kept") + " " + body))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(10, TimeUnit.SECONDS);

            assertThat(answer).isEqualTo("HTTP_2 201 1 {\"id\":1}");
            assertThat(agreements.only().body()).isEqualTo("{\"half\":true}");
        } finally {
            vertx.close();
        }
    }

    private static String answerHead(String request) {
        try (Wire wire = new Wire()) {
            return wire.send(request).readUntil("\r\n\r\n");
        }
    }
}
