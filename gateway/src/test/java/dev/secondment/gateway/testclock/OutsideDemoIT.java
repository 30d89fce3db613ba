package dev.secondment.gateway.testclock;

import static io.restassured.RestAssured.given;

import dev.secondment.gateway.support.Places;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Places.class)
@TestProfile(OutsideDemoIT.Production.class)
class OutsideDemoIT {

    public static final class Production implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("secondment.gateway.demo", "false");
        }
    }

    @Test
    void there_is_no_test_clock() {
        String token = Tokens.bearer("acme-hr");
        given().auth().oauth2(token).get("/v1/test-clock").then().statusCode(404);
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{\"now\":\"2026-09-01T00:00:00Z\"}")
                .post("/v1/test-clock")
                .then()
                .statusCode(404);
    }
}
