package dev.secondment.platform.test;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;

/** Moves the clock of the service under test, through its own door. */
public final class TestClock {

    private TestClock() {}

    /** An instant such as {@code 2026-09-01T00:00:00Z}. */
    public static void set(String now) {
        given().auth()
                .oauth2(Tokens.bearer("acme-hr"))
                .contentType(ContentType.JSON)
                .body("{\"now\":\"" + now + "\"}")
                .post("/v1/test-clock")
                .then()
                .statusCode(200);
    }
}
