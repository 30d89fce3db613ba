package dev.secondment.gateway.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.secondment.gateway.support.LogLines;
import dev.secondment.gateway.support.Places;
import dev.secondment.gateway.support.StandIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendar programs fetch a feed without a token; that opens this one kind of address and nothing beside it. */
@QuarkusTest
@QuarkusTestResource(Places.class)
class SecretAddressesIT {
    private static final String SECRET = "kq3vN0c1mB5r8sT2uWxYzA4bC6dE7fGhIjKlMnOpQ9Z";
    private static final String FEED = "/v1/calendar-feeds/" + SECRET + ".ics";

    private List<StandIn> replicas;

    @BeforeEach
    void listen() {
        replicas = Stream.of("leave-service", "leave-service-2")
                .map(place -> StandIn.of(
                        place, StandIn.answer(200, "BEGIN:VCALENDAR", "Content-Type: text/calendar", "ETag: \"1\"")))
                .toList();
    }

    @AfterEach
    void close() {
        replicas.forEach(StandIn::close);
    }

    private List<StandIn.Received> received() {
        return replicas.stream().flatMap(replica -> replica.received().stream()).toList();
    }

    @Test
    void a_feed_is_fetched_without_a_token_within_the_quota() {
        given().get(FEED)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .header("RateLimit", org.hamcrest.Matchers.notNullValue());
        assertThat(received()).hasSize(1);
        assertThat(received().getFirst().target()).isEqualTo(FEED);
    }

    @Test
    void what_a_program_sends_of_its_user_goes_no_further() {
        given().auth()
                .preemptive()
                .basic("somebody", "password")
                .get(FEED)
                .then()
                .statusCode(200);

        assertThat(received().getFirst().header("authorization")).isEmpty();
    }

    @Test
    void the_secret_is_not_logged() {
        try (LogLines log = LogLines.of("access")) {
            given().get(FEED).then().statusCode(200);
            await().until(() -> log.lines().stream().anyMatch(line -> line.contains("/v1/calendar-feeds/*.ics")));
            assertThat(log.lines()).noneMatch(line -> line.contains(SECRET));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/calendar-feeds",
                "/v1/calendar-feeds/0190a100-0000-7000-8000-0000000feed1",
                "/v1/calendar-feeds/short.ics",
                "/v1/calendar-feeds/kq3vN0c1mB5r8sT2uWxYzA4bC6dE7fGhIjKlMnOpQ9Z",
                "/v1/calendar-feeds/kq3vN0c1mB5r8sT2uWxYzA4bC6dE7fGhIjKlMnOpQ9Z.ics/more",
                "/v1/leave-requests/kq3vN0c1mB5r8sT2uWxYzA4bC6dE7fGhIjKlMnOpQ9Z.ics"
            })
    void everything_beside_it_asks_for_a_token(String path) {
        given().get(path).then().statusCode(401);
        assertThat(received()).isEmpty();
    }

    @Test
    void a_feed_is_only_read() {
        given().post(FEED).then().statusCode(401);
        given().delete(FEED).then().statusCode(401);
        assertThat(received()).isEmpty();
    }
}
