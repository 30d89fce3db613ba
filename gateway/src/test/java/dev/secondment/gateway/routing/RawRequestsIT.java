package dev.secondment.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.gateway.support.Places;
import dev.secondment.gateway.support.StandIn;
import dev.secondment.gateway.support.Wire;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a raw socket can send. */
@QuarkusTest
@QuarkusTestResource(Places.class)
class RawRequestsIT {
    private static final String AUTHORIZED = "Authorization: Bearer " + Tokens.bearer("acme-hr");

    private StandIn agreements;

    @BeforeEach
    void listen() {
        agreements = StandIn.of("agreement-service", StandIn.json(200, "{}"));
    }

    @AfterEach
    void close() {
        agreements.close();
    }

    @Test
    void a_request_with_two_lengths_of_different_kind_is_refused_and_smuggles_nothing() {
        String smuggled = Wire.head("GET /v1/agreements/smuggled HTTP/1.1", "Host: gateway", AUTHORIZED);
        String answer = Wire.exchange(Wire.head(
                        "POST /v1/agreements HTTP/1.1",
                        "Host: gateway",
                        AUTHORIZED,
                        "Content-Length: " + (5 + smuggled.length()),
                        "Transfer-Encoding: chunked")
                + "0\r\n\r\n" + smuggled);

        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(answer.split("HTTP/1.1 ", -1)).as("one answer, then the end").hasSize(2);
        assertThat(agreements.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 3\r\nContent-Length: 4",
                "Transfer-Encoding : chunked",
                "Transfer-Encoding: gzip, chunked\r\nContent-Length: 3",
                "Content-Length: -1",
                "Content-Length: 3x"
            })
    void unclear_framing_is_refused(String framing) {
        String answer =
                Wire.exchange(Wire.head("POST /v1/agreements HTTP/1.1", "Host: gateway", AUTHORIZED, framing) + "abc");

        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(agreements.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/agreements/..%2fsecret",
                "/v1/agreements/../leave-requests",
                "/v1/agreements;x=1",
                "/v1//agreements",
                "/v1/%61greements",
                "/v1/agreements/%00",
                "http://elsewhere.example/v1/agreements"
            })
    void an_ambiguous_target_is_refused_with_a_problem(String target) {
        String answer = Wire.exchange(Wire.head("GET " + target + " HTTP/1.1", "Host: gateway", AUTHORIZED));

        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "gateway-ambiguous-path");
        assertThat(agreements.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PROPFIND"})
    void a_method_that_nothing_uses_is_refused(String method) {
        String answer = Wire.exchange(Wire.head(method + " /v1/agreements HTTP/1.1", "Host: gateway", AUTHORIZED));

        assertThat(answer).startsWith("HTTP/1.1 405").contains("\r\nAllow: DELETE, GET", "method-not-allowed");
        assertThat(agreements.received()).isEmpty();
    }

    @Test
    void a_body_that_says_it_is_too_large_is_not_read() {
        String answer = Wire.exchange(
                Wire.head("POST /v1/agreements HTTP/1.1", "Host: gateway", AUTHORIZED, "Content-Length: 262145"));

        assertThat(answer).startsWith("HTTP/1.1 413").contains("body-too-large");
        assertThat(agreements.received()).isEmpty();
    }

    @Test
    void a_body_that_turns_out_too_large_is_cut_off_cleanly() {
        byte[] chunk = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        try (Wire wire = new Wire()) {
            wire.send(Wire.head(
                    "POST /v1/agreements HTTP/1.1", "Host: gateway", AUTHORIZED, "Transfer-Encoding: chunked"));
            for (int i = 0; i < 5; i++) {
                wire.send(chunk);
            }
            String answer = wire.readToEnd();

            assertThat(answer).startsWith("HTTP/1.1 413").contains("body-too-large", "Connection: close");
            assertThat(agreements.received()).as("no whole request arrived").isEmpty();
        }
    }

    @Test
    void a_chunked_body_within_the_limit_arrives_whole() {
        String body = "x".repeat(0x10000);
        String answer = Wire.exchange(Wire.head(
                        "POST /v1/agreements HTTP/1.1",
                        "Host: gateway",
                        AUTHORIZED,
                        "Connection: close",
                        "Transfer-Encoding: chunked")
                + "10000\r\n" + body + "\r\n0\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200");
        assertThat(agreements.only().body()).isEqualTo(body);
    }

    @Test
    void a_caller_that_waits_is_told_to_go_on_only_when_it_may() {
        List<String> head =
                List.of("POST /v1/agreements HTTP/1.1", "Host: gateway", "Expect: 100-continue", "Content-Length: 2");
        try (Wire stranger = new Wire();
                Wire caller = new Wire()) {
            assertThat(stranger.send(Wire.head(head.toArray(String[]::new))).readUntil("\r\n\r\n"))
                    .startsWith("HTTP/1.1 401");

            String[] authorized = java.util.stream.Stream.concat(head.stream(), java.util.stream.Stream.of(AUTHORIZED))
                    .toArray(String[]::new);
            assertThat(caller.send(Wire.head(authorized)).readUntil("\r\n\r\n")).startsWith("HTTP/1.1 100");
            assertThat(caller.send("{}").readUntil("\r\n\r\n")).startsWith("HTTP/1.1 200");
            assertThat(agreements.only().headers()).doesNotContainKey("expect");
            assertThat(agreements.only().body()).isEqualTo("{}");
        }
    }

    @Test
    void headers_and_lines_beyond_measure_are_refused() {
        assertThat(Wire.exchange(Wire.head("GET /version HTTP/1.1", "Host: gateway", "X-Long: " + "x".repeat(20_000))))
                .startsWith("HTTP/1.1 431");
        assertThat(Wire.exchange(Wire.head("GET /version?" + "x".repeat(9_000) + " HTTP/1.1", "Host: gateway")))
                .contains(" 414 ");
    }

    @Test
    void two_tokens_are_one_too_many() {
        String answer = Wire.exchange(
                Wire.head("GET /v1/agreements HTTP/1.1", "Host: gateway", "Connection: close", AUTHORIZED, AUTHORIZED));

        assertThat(answer).startsWith("HTTP/1.1 401");
        assertThat(agreements.received()).isEmpty();
    }
}
