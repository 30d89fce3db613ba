package dev.secondment.agreement.lifecycle.rest;

import static dev.secondment.agreement.lifecycle.rest.AgreementApi.as;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.command;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.etag;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.keyed;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.patch;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.secondment.platform.test.ProblemCatalogueCheck;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AgreementConventionsIT {

    @Test
    void an_unknown_field_is_named() {
        ObjectNode terms = AgreementApi.terms();
        terms.withObject("/term").put("plannedStart", "2026-09-01");
        keyed("acme-hr")
                .body(terms.toString())
                .post("/v1/agreements")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/term/plannedStart"));
        String id = AgreementApi.draft();
        patch("acme-hr", id, "{\"term\":{\"plannedStart\":\"2026-09-01\"}}", etag(id))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/term/plannedStart"));
        command("acme-hr", id, "submission", "{\"force\":true}").then().statusCode(400);
    }

    @Test
    void a_region_whose_public_holidays_nobody_knows_is_refused_before_it_is_signed() {
        ObjectNode terms = AgreementApi.terms();
        terms.withObject("/leaveTerms/holidayCalendar").put("region", "DE-XX");
        String id = keyed("acme-hr")
                .body(terms.toString())
                .post("/v1/agreements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        command("acme-hr", id, "submission", "{}")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/leaveTerms/holidayCalendar/region"))
                .body("violations.code", hasItem("unknown-region"));
    }

    @Test
    void an_unknown_query_parameter_is_named() {
        as("acme-hr")
                .queryParam("state", "DRAFT")
                .get("/v1/agreements")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("state"));
    }

    @Test
    void a_filter_that_no_employee_number_fits_is_malformed() {
        as("acme-hr")
                .queryParam("employeeRef", "\u0000")
                .get("/v1/agreements")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
    }

    @Test
    void a_day_that_no_calendar_knows_is_refused_at_once() {
        ObjectNode terms = AgreementApi.terms();
        terms.withObject("/term").put("start", "+999999999-01-01").put("plannedEnd", "1899-12-31");
        keyed("acme-hr")
                .body(terms.toString())
                .post("/v1/agreements")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/term/plannedEnd", "/term/start"));
        String id = AgreementApi.draft();
        patch("acme-hr", id, "{\"term\":{\"plannedEnd\":\"+10000-01-01\"}}", etag(id))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/term/plannedEnd"));
    }

    @Test
    void what_is_not_well_formed_is_refused_with_its_place() {
        ObjectNode terms = AgreementApi.terms();
        terms.withObject("/workingTime").put("fte", "lots");
        terms.withObject("/hostRole").put("title", "x".repeat(201));
        terms.withObject("/hostRole").putArray("duties").add("a\u0000b");
        keyed("acme-hr")
                .body(terms.toString())
                .post("/v1/agreements")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/hostRole/duties/0", "/hostRole/title", "/workingTime/fte"));
        String id = AgreementApi.draft();
        patch("acme-hr", id, "{\"workingTime\":{\"fte\":\"lots\"},\"hostRole\":{\"duties\":[\"a\\u0000b\"]}}", etag(id))
                .then()
                .statusCode(422)
                .body("code", equalTo("agreement-terms-invalid"))
                .body("violations.pointer", contains("/hostRole/duties/0", "/workingTime/fte"));
        // A JSON number would pass through a double in many clients.
        patch("acme-hr", id, "{\"workingTime\":{\"fte\":1.0}}", etag(id)).then().statusCode(400);
        for (String notAnObject : List.of("[]", "null", "\"text\"")) {
            patch("acme-hr", id, notAnObject, etag(id)).then().statusCode(400);
        }
    }

    @Test
    void a_change_names_the_version_it_is_based_on() {
        String id = AgreementApi.draft();
        String stale = etag(id);
        patch("acme-hr", id, AgreementExamples.PATCH, stale)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        patch("acme-hr", id, AgreementExamples.PATCH, stale).then().statusCode(412);
        command(Tokens.bearer("acme-hr"), id, "submission", "{}", stale).then().statusCode(412);
        keyed("acme-hr")
                .body("{}")
                .post("/v1/agreements/" + id + "/submission")
                .then()
                .statusCode(428);
        io.restassured.RestAssured.given()
                .auth()
                .oauth2(Tokens.bearer("acme-hr"))
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch("/v1/agreements/" + id)
                .then()
                .statusCode(428);
    }

    @Test
    void a_patch_replaces_removes_and_keeps_and_says_what_changed() {
        String id = AgreementApi.draft();
        patch("acme-hr", id, "{\"notice\":{\"host\":null},\"hostRole\":{\"title\":\"Architect\"}}", etag(id))
                .then()
                .statusCode(200)
                .body("notice.host", nullValue())
                .body("notice.home", equalTo("P4W"))
                .body("hostRole.title", equalTo("Architect"))
                .body("hostRole.reportsTo", equalTo("Head of integration"));
        as("acme-hr")
                .get("/v1/agreements/" + id + "/history")
                .then()
                .body("items[1].change", equalTo("REVISED"))
                .body("items[1].changedFields", contains("hostRole", "notice"));
    }

    @Test
    void a_patch_that_changes_nothing_leaves_no_trace() {
        String id = AgreementApi.draft();
        String before = etag(id);
        patch("acme-hr", id, "{\"notice\":{\"host\":\"P4W\"}}", before)
                .then()
                .statusCode(200)
                .header("ETag", before);
        as("acme-hr").get("/v1/agreements/" + id + "/history").then().body("items.size()", equalTo(1));
        assertThat(AgreementLifecycleIT.seenBy("acme-hr", id)).doesNotContain("revised");
    }

    @Test
    void a_draft_can_be_patched_and_nothing_later() {
        String id = AgreementApi.submitted();
        patch("acme-hr", id, AgreementExamples.PATCH, etag(id))
                .then()
                .statusCode(409)
                .body("code", equalTo("agreement-not-a-draft"));
    }

    @Test
    void an_illegal_step_says_which_are_legal() {
        String id = AgreementApi.draft();
        command("acme-hr", id, "review-decisions", AgreementExamples.APPROVE)
                .then()
                .statusCode(409)
                .body("code", equalTo("agreement-illegal-transition"))
                .body("allowedTransitions", contains("IN_REVIEW"));
    }

    @Test
    void a_repeated_request_gets_the_first_answer_and_has_no_second_effect() {
        String key = UUID.randomUUID().toString();
        Response first = as("acme-hr")
                .header("Idempotency-Key", key)
                .body(AgreementExamples.DRAFT)
                .post("/v1/agreements");
        Response again = as("acme-hr")
                .header("Idempotency-Key", key)
                .body(AgreementExamples.DRAFT)
                .post("/v1/agreements");
        first.then().statusCode(201);
        again.then().statusCode(201).header("Idempotency-Replayed", "true").header("ETag", first.header("ETag"));
        assertThat(again.asString()).isEqualTo(first.asString());
        as("acme-hr")
                .header("Idempotency-Key", key)
                .body(AgreementExamples.DRAFT.replace("E-1001", "E-1002"))
                .post("/v1/agreements")
                .then()
                .statusCode(422);
        as("acme-hr")
                .body(AgreementExamples.DRAFT)
                .post("/v1/agreements")
                .then()
                .statusCode(400);
    }

    @Test
    void the_same_request_sent_ten_times_at_once_has_one_effect() throws Exception {
        String employee = "C-" + UUID.randomUUID().toString().substring(0, 8);
        String body = AgreementExamples.DRAFT.replace("E-1001", employee);
        String key = UUID.randomUUID().toString();
        String token = Tokens.bearer("acme-hr");
        List<Callable<Integer>> senders = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            senders.add(() -> AgreementApi.asBearer(token)
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/v1/agreements")
                    .statusCode());
        }
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> answer : pool.invokeAll(senders)) {
                assertThat(answer.get()).isIn(201, 409);
            }
        }
        as("acme-hr")
                .queryParam("employeeRef", employee)
                .get("/v1/agreements")
                .then()
                .body("items.size()", equalTo(1));
    }

    @Test
    void who_holds_the_present_version_is_told_so() {
        String id = AgreementApi.draft();
        as("acme-hr")
                .header("If-None-Match", etag(id))
                .get("/v1/agreements/" + id)
                .then()
                .statusCode(304);
        as("acme-hr")
                .header("If-None-Match", "\"99\"")
                .get("/v1/agreements/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void an_answer_to_a_change_is_what_reading_gives() {
        String id = AgreementApi.draft();
        Response changed = patch("acme-hr", id, AgreementExamples.PATCH, etag(id));
        assertThat(read("acme-hr", id).asString()).isEqualTo(changed.asString());
        assertThat(read("acme-hr", id).header("ETag")).isEqualTo(changed.header("ETag"));
    }

    @Test
    void every_refusal_is_in_the_catalogue() {
        ProblemCatalogueCheck.check("dev.secondment.agreement");
    }
}
