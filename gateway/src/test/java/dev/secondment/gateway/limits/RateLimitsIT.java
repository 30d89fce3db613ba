package dev.secondment.gateway.limits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.secondment.gateway.support.Places;
import dev.secondment.gateway.support.StandIn;
import dev.secondment.gateway.support.Wire;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Places.class)
class RateLimitsIT {
    private static final int QUOTA = 400;
    private static final Pattern LIMIT = Pattern.compile("\"minute\";r=(\\d+);t=(\\d+)");

    private static String tokenOfOrganisation(UUID organisation) {
        return Tokens.of("acme-hr")
                .withoutOrganization()
                .organization("other", organisation.toString())
                .sign();
    }

    private static Response call(String token) {
        return given().auth().oauth2(token).get("/v1/agreements");
    }

    @Test
    void a_caller_has_a_quota_of_its_own() {
        try (StandIn agreements = StandIn.of("agreement-service", StandIn.json(200, "{}"))) {
            String token = tokenOfOrganisation(UUID.randomUUID());
            assertThat(left(call(token))).isEqualTo(QUOTA - 1);
            assertThat(left(call(token))).isEqualTo(QUOTA - 2);
            try (Wire wire = new Wire()) {
                for (int i = 0; i < QUOTA - 2; i++) {
                    wire.send(Wire.head(
                            "GET /v1/agreements HTTP/1.1", "Host: gateway", "Authorization: Bearer " + token));
                    wire.readUntil("{}");
                }
            }
            int passed = agreements.received().size();

            Response refused = call(token);

            refused.then()
                    .statusCode(429)
                    .contentType("application/problem+json")
                    .body("code", equalTo("gateway-rate-limited"))
                    .body("violatedPolicies", hasItem("minute"));
            Matcher limit = limit(refused);
            assertThat(limit.group(1)).isEqualTo("0");
            assertThat(Long.parseLong(refused.header("Retry-After")))
                    .isPositive()
                    .isLessThanOrEqualTo(60)
                    .isEqualTo(Long.parseLong(limit.group(2)));
            assertThat(passed).isEqualTo(QUOTA);
            assertThat(agreements.received()).as("the refused one went nowhere").hasSize(QUOTA);

            call(tokenOfOrganisation(UUID.randomUUID())).then().statusCode(200);
        }
    }

    private static long left(Response response) {
        return Long.parseLong(limit(response).group(1));
    }

    private static Matcher limit(Response response) {
        Matcher limit = LIMIT.matcher(response.header("RateLimit"));
        assertThat(limit.matches()).isTrue();
        return limit;
    }
}
