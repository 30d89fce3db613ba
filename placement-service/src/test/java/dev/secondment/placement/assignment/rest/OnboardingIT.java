package dev.secondment.placement.assignment.rest;

import static dev.secondment.placement.AgreementStory.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.secondment.placement.AgreementStory;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestClock;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OnboardingIT {
    private AgreementStory story;

    @BeforeEach
    void a_placement_in_preparation() {
        TestClock.set("2026-08-20T10:00:00Z");
        story = AgreementStory.signedFrom("2026-09-01", "2027-02-28").awaitStatus("PREPARING");
    }

    @Test
    void the_items_come_from_the_template_and_are_due_around_the_start() {
        as("acme-hr")
                .get(path("/onboarding-items"))
                .then()
                .statusCode(200)
                .header("ETag", story.etag())
                .body("items.code", contains("ACCOUNTS", "BADGE", "EQUIPMENT", "SAFETY_INDUCTION", "BUDDY"))
                .body("items.due", contains("2026-08-27", "2026-08-27", "2026-08-29", "2026-08-31", "2026-09-06"))
                .body("items.blocking", contains(true, true, true, true, false))
                .body("next", nullValue());
    }

    @Test
    void the_host_completes_an_item_and_the_placement_gets_a_new_version() {
        String before = story.etag();
        Response answer =
                complete("globex-manager", "BADGE", before, UUID.randomUUID().toString());
        answer.then().statusCode(200).body("missing", contains("ACCOUNTS", "EQUIPMENT", "SAFETY_INDUCTION"));
        assertThat(answer.header("ETag")).isNotEqualTo(before).isEqualTo(story.etag());
        as("acme-e1001")
                .auth()
                .oauth2(story.secondeeToken())
                .get(path("/onboarding-items"))
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'BADGE' }.done", equalTo(true))
                .body("items.find { it.code == 'BADGE' }.evidence", equalTo("T-1"))
                .body("items.find { it.code == 'BADGE' }.doneAt", notNullValue());
        assertThat(story.awaitEvents(2)).containsExactly("planned", "onboarding-item-done");
    }

    @Test
    void a_repeated_request_is_answered_as_the_first_and_done_once() {
        String before = story.etag();
        String key = UUID.randomUUID().toString();
        Response first = complete("globex-manager", "BADGE", before, key);
        Response second = complete("globex-manager", "BADGE", before, key);
        first.then().statusCode(200);
        second.then().statusCode(200).header("Idempotency-Replayed", "true");
        assertThat(second.body().asString()).isEqualTo(first.body().asString());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        as("globex-manager")
                .header("If-Match", before)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Map.of("evidence", "something else"))
                .post(path("/onboarding-items/BADGE/completion"))
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        as("globex-manager").get(path("/history")).then().body("items", hasSize(2));
    }

    @Test
    void a_change_needs_the_version_that_it_is_based_on() {
        String before = story.etag();
        request("globex-manager", UUID.randomUUID().toString())
                .post(path("/onboarding-items/BADGE/completion"))
                .then()
                .statusCode(428);
        complete("globex-manager", "BADGE", before, UUID.randomUUID().toString())
                .then()
                .statusCode(200);
        complete("globex-manager", "ACCOUNTS", before, UUID.randomUUID().toString())
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"));
    }

    @Test
    void a_post_needs_an_idempotency_key_and_known_fields() {
        as("globex-manager")
                .header("If-Match", story.etag())
                .contentType("application/json")
                .body("{}")
                .post(path("/onboarding-items/BADGE/completion"))
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
        request("globex-manager", UUID.randomUUID().toString())
                .header("If-Match", story.etag())
                .body("{\"evidence\":\"T-1\",\"status\":\"READY\"}")
                .post(path("/onboarding-items/BADGE/completion"))
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-field"));
        request("globex-manager", UUID.randomUUID().toString())
                .header("If-Match", story.etag())
                .body(Map.of("evidence", "x".repeat(201)))
                .post(path("/onboarding-items/BADGE/completion"))
                .then()
                .statusCode(422);
        request("globex-manager", UUID.randomUUID().toString())
                .header("If-Match", story.etag())
                .body("{\"evidence\":\"a\\u0000b\"}")
                .post(path("/onboarding-items/BADGE/completion"))
                .then()
                .statusCode(422);
        as("globex-manager")
                .header("If-Match", story.etag())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .post(path("/readiness"))
                .then()
                .statusCode(400);
    }

    @Test
    void an_item_is_done_once_and_must_exist() {
        complete("globex-manager", "BADGE", story.etag(), UUID.randomUUID().toString())
                .then()
                .statusCode(200);
        complete("globex-manager", "BADGE", story.etag(), UUID.randomUUID().toString())
                .then()
                .statusCode(409)
                .body("code", equalTo("placement-onboarding-item-done"));
        complete("globex-manager", "PARKING", story.etag(), UUID.randomUUID().toString())
                .then()
                .statusCode(404)
                .body("code", equalTo("placement-onboarding-item-unknown"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"globex-manager", "globex-hr"})
    void readiness_is_refused_with_all_that_is_missing(String login) {
        request(login, UUID.randomUUID().toString())
                .header("If-Match", story.etag())
                .body("{}")
                .post(path("/readiness"))
                .then()
                .statusCode(409)
                .body("code", equalTo("placement-onboarding-incomplete"))
                .body("missing", contains("ACCOUNTS", "BADGE", "EQUIPMENT", "SAFETY_INDUCTION"));
        as(login)
                .get(path("/readiness"))
                .then()
                .statusCode(200)
                .body("status", equalTo("PREPARING"))
                .body("missing", hasSize(4));
    }

    @Test
    void a_placement_with_every_blocking_item_done_is_declared_ready_and_history_tells_it_all() {
        story.prepared();
        as("acme-manager")
                .get(path("/readiness"))
                .then()
                .body("status", equalTo("READY"))
                .body("missing", empty());
        Response history = as("acme-hr").queryParam("limit", 4).get(path("/history"));
        history.then()
                .statusCode(200)
                .body(
                        "items.fact",
                        contains("PLANNED", "ONBOARDING_ITEM_DONE", "ONBOARDING_ITEM_DONE", "ONBOARDING_ITEM_DONE"))
                .body("items[0].effectiveFrom", equalTo("2026-09-01"))
                .body("items[0].by.side", equalTo("SYSTEM"))
                .body("items[1].detail", equalTo("ACCOUNTS"))
                .body("items[1].by.side", equalTo("HOST"))
                .body("items[1].by.role", equalTo("line-manager"));
        as("acme-hr")
                .queryParam("cursor", history.<String>path("next"))
                .get(path("/history"))
                .then()
                .body("items.fact", contains("ONBOARDING_ITEM_DONE", "READY"))
                .body("next", nullValue());
        assertThat(story.awaitEvents(6)).last().isEqualTo("ready");
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme-hr", "acme-manager", "acme-hris"})
    void the_home_side_looks_on(String login) {
        String token =
                Tokens.of(login).scopes("placements:read", "placements:write").sign();
        given().auth().oauth2(token).get(path("")).then().statusCode(200);
        given().auth()
                .oauth2(token)
                .header("If-Match", story.etag())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("{}")
                .post(path("/onboarding-items/BADGE/completion"))
                .then()
                .statusCode(403)
                .body("code", equalTo("placement-not-your-part"));
    }

    @Test
    void a_partner_system_needs_the_scope() {
        String reads = Tokens.of("globex-hris").scopes("placements:read").sign();
        given().auth().oauth2(reads).get(path("")).then().statusCode(200);
        given().auth()
                .oauth2(reads)
                .header("If-Match", story.etag())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("{}")
                .post(path("/onboarding-items/BADGE/completion"))
                .then()
                .statusCode(403)
                .body("code", equalTo("insufficient-scope"));
        given().auth()
                .oauth2(Tokens.of("globex-hris").scopes("placements:write").sign())
                .header("If-Match", story.etag())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("{}")
                .post(path("/onboarding-items/BADGE/completion"))
                .then()
                .statusCode(200);
    }

    @Test
    void a_secondee_sees_their_own_placement_and_nobody_elses() {
        given().auth().oauth2(story.secondeeToken()).get(path("")).then().statusCode(200);
        as("acme-e1002").get(path("")).then().statusCode(404);
        given().auth()
                .oauth2(story.secondeeToken())
                .header("If-Match", story.etag())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("{}")
                .post(path("/readiness"))
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/onboarding-items", "/readiness", "/history"})
    void a_stranger_finds_nothing(String what) {
        as("initech-hr").get(path(what)).then().statusCode(404);
        story.list("initech-hr").body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/onboarding-items/BADGE/completion", "/readiness"})
    void a_stranger_changes_nothing(String what) {
        request("initech-hr", UUID.randomUUID().toString())
                .header("If-Match", story.etag())
                .body("{}")
                .post(path(what))
                .then()
                .statusCode(404);
    }

    @Test
    void an_unchanged_placement_is_not_sent_again() {
        as("acme-hr").header("If-None-Match", story.etag()).get(path("")).then().statusCode(304);
    }

    private String path(String what) {
        return "/v1/placements/" + story.placementId() + what;
    }

    private Response complete(String login, String code, String etag, String key) {
        return request(login, key)
                .header("If-Match", etag)
                .body(Map.of("evidence", "T-1"))
                .post(path("/onboarding-items/" + code + "/completion"));
    }

    private static io.restassured.specification.RequestSpecification request(String login, String key) {
        return as(login)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{}");
    }
}
