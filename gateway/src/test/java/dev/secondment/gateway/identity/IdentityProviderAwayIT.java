package dev.secondment.gateway.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.secondment.gateway.support.Places;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The gateway starts, and stays honest, while nobody can say which keys are good. */
@QuarkusTest
@QuarkusTestResource(Places.class)
@TestProfile(IdentityProviderAwayIT.Away.class)
class IdentityProviderAwayIT {

    /** Nothing listens on the discard port. */
    public static final class Away implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.jwks-path", "http://127.0.0.1:9/certs",
                    "secondment.gateway.jwks-url", "http://127.0.0.1:9/certs");
        }
    }

    @Test
    void a_token_that_cannot_be_checked_is_neither_good_nor_bad() {
        given().auth()
                .oauth2(Tokens.bearer("acme-hr"))
                .get("/v1/agreements")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("code", equalTo("gateway-identity-provider-unavailable"));
    }

    @Test
    void public_pages_are_there() {
        given().get("/version").then().statusCode(200);
        given().accept("application/json")
                .get("/status")
                .then()
                .statusCode(200)
                .body("parts.findAll { it.status == 'DOWN' }.name", hasItem("identity-provider"));
    }
}
