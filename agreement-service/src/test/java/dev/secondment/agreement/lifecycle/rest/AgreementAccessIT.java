package dev.secondment.agreement.lifecycle.rest;

import static dev.secondment.agreement.lifecycle.rest.AgreementApi.as;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.asBearer;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.command;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.keyed;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.patch;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.secondment.platform.test.OpenApiDrift;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.SecurityMatrix;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AgreementAccessIT {
    private static final List<String> TABLES =
            List.of("agreement", "agreement_signature", "agreement_history", "agreement_consent");
    private static final String UMBRELLA = UUID.randomUUID().toString();
    private static final String UMBRELLA_HR = Tokens.of("globex-hr")
            .withoutOrganization()
            .organization("umbrella", UMBRELLA)
            .sign();
    private static final String TO_UMBRELLA =
            "{\"host\":{\"organizationId\":\"" + UMBRELLA + "\",\"legalName\":\"Umbrella\"}}";

    @Test
    void the_committed_api_document_is_the_served_one() {
        OpenApiDrift.check("agreement-service");
    }

    @Test
    void every_operation_denies_by_default() {
        SecurityMatrix.check("agreement-service");
    }

    @Test
    void a_stranger_finds_nothing() {
        String id = AgreementApi.signed();
        read("initech-hr", id).then().statusCode(404).body("code", equalTo("agreement-not-found"));
        as("initech-hr").get("/v1/agreements/" + id + "/history").then().statusCode(404);
        as("stranger-hr").get("/v1/agreements").then().statusCode(200).body("items.size()", equalTo(0));
        patch("initech-hr", id, "{}", "\"5\"").then().statusCode(404);
        for (String command :
                List.of("submission", "review-decisions", "signatures", "signature-refusals", "withdrawal")) {
            String body = switch (command) {
                case "submission" -> "{}";
                case "review-decisions" -> AgreementExamples.APPROVE;
                case "signatures" -> AgreementExamples.SIGNATURE;
                default -> AgreementExamples.REFUSAL;
            };
            command(Tokens.bearer("initech-hr"), id, command, body, "\"5\"")
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("agreement-not-found"));
        }
        // A colleague without a function stands for themselves alone.
        read("acme-e1002", id).then().statusCode(404);
    }

    @Test
    void a_draft_is_the_home_employers_private_paper() {
        String id = AgreementApi.draft();
        read("globex-hr", id).then().statusCode(404);
        read("acme-e1001", id).then().statusCode(404);
        command("acme-hr", id, "submission", "{}").then().statusCode(200);
        read("globex-hr", id).then().statusCode(200).body("compensation", nullValue());
        read("acme-e1001", id).then().statusCode(404);
        command("acme-hr", id, "review-decisions", AgreementExamples.APPROVE)
                .then()
                .statusCode(200);
        read("acme-e1001", id).then().statusCode(200).body("compensation.payrollLocation", equalTo("HOME"));
    }

    @Test
    void a_host_that_a_revised_draft_no_longer_names_loses_sight_of_it() {
        String id = AgreementApi.submitted();
        command("globex-hr", id, "review-decisions", AgreementExamples.RETURN)
                .then()
                .statusCode(200);
        read("globex-hr", id).then().statusCode(200);
        patch("acme-hr", id, TO_UMBRELLA, AgreementApi.etag(id)).then().statusCode(200);
        read("globex-hr", id).then().statusCode(404);
        asBearer(UMBRELLA_HR).get("/v1/agreements/" + id).then().statusCode(404);
        command("acme-hr", id, "submission", "{}").then().statusCode(200);
        asBearer(UMBRELLA_HR).get("/v1/agreements/" + id).then().statusCode(200);
        read("globex-hr", id).then().statusCode(404);
    }

    @Test
    void a_new_host_does_not_read_what_was_said_to_the_one_before() {
        String id = AgreementApi.submitted();
        command("globex-hr", id, "review-decisions", AgreementExamples.RETURN)
                .then()
                .statusCode(200);
        patch("acme-hr", id, TO_UMBRELLA, AgreementApi.etag(id)).then().statusCode(200);
        command("acme-hr", id, "submission", "{}").then().statusCode(200);
        changes(UMBRELLA_HR, id).body("items.change", contains("SUBMITTED"));
        changes(Tokens.bearer("acme-hr"), id)
                .body(
                        "items.change",
                        contains(
                                "DRAFTED",
                                "COMPLIANCE_EVALUATED",
                                "SUBMITTED",
                                "REVIEW_RETURNED",
                                "REVISED",
                                "COMPLIANCE_EVALUATED",
                                "SUBMITTED"));
    }

    @Test
    void another_person_does_not_read_the_round_of_the_one_before() {
        String id = AgreementApi.awaitingSignatures();
        command("acme-hr", id, "review-decisions", AgreementExamples.RETURN)
                .then()
                .statusCode(200);
        patch("acme-hr", id, "{\"secondee\":{\"employeeRef\":\"E-1002\"}}", AgreementApi.etag(id))
                .then()
                .statusCode(200);
        command("acme-hr", id, "submission", "{}").then().statusCode(200);
        command("acme-hr", id, "review-decisions", AgreementExamples.APPROVE)
                .then()
                .statusCode(200);
        changes(Tokens.bearer("acme-e1002"), id)
                .body("items.change", contains("REVIEW_APPROVED", "SIGNATURE_REQUESTED"));
        changes(Tokens.bearer("globex-hr"), id)
                .body(
                        "items.change",
                        contains(
                                "SUBMITTED",
                                "REVIEW_STEP_APPROVED",
                                "REVIEW_APPROVED",
                                "SIGNATURE_REQUESTED",
                                "REVIEW_RETURNED",
                                "SUBMITTED",
                                "REVIEW_STEP_APPROVED",
                                "REVIEW_APPROVED",
                                "SIGNATURE_REQUESTED"));
    }

    private static ValidatableResponse changes(String token, String id) {
        return asBearer(token).get("/v1/agreements/" + id + "/history").then().statusCode(200);
    }

    @Test
    void the_host_sees_no_pay_anywhere() {
        String id = AgreementApi.signed();
        for (String host : List.of("globex-hr", "globex-manager", "globex-finance")) {
            assertThat(read(host, id).asString()).doesNotContain("500.00").doesNotContain("compensation");
            assertThat(as(host).get("/v1/agreements/" + id + "/history").asString())
                    .doesNotContain("500.00")
                    .doesNotContain("COMPENSATION");
            assertThat(as(host).get("/v1/agreements").asString()).doesNotContain("500.00");
        }
        read("acme-manager", id).then().statusCode(200).body("compensation", nullValue());
    }

    @Test
    void the_right_to_act_is_side_and_role_together() {
        String id = AgreementApi.submitted();
        String etag = AgreementApi.etag(id);
        // HR is a role that may approve, but not on the host's side.
        command(Tokens.bearer("globex-hr"), id, "review-decisions", AgreementExamples.APPROVE, etag)
                .then()
                .statusCode(403)
                .body("code", equalTo("agreement-not-your-part"));
        patch("globex-hr", id, "{}", etag).then().statusCode(403).body("code", equalTo("agreement-not-your-part"));
        // The home side, but a role that does not draft.
        command(Tokens.bearer("acme-manager"), id, "review-decisions", AgreementExamples.APPROVE, etag)
                .then()
                .statusCode(403);
        keyed("acme-payroll")
                .body(AgreementExamples.DRAFT)
                .post("/v1/agreements")
                .then()
                .statusCode(403);
        keyed("acme-e1001")
                .body(AgreementExamples.DRAFT)
                .post("/v1/agreements")
                .then()
                .statusCode(403);
    }

    @Test
    void only_the_home_employer_drafts() {
        keyed("globex-hr")
                .body(AgreementExamples.DRAFT)
                .post("/v1/agreements")
                .then()
                .statusCode(422)
                .body("code", equalTo("agreement-home-not-yours"));
    }

    @Test
    void a_partner_system_drafts_with_the_write_scope_and_never_signs() {
        String readOnly = Tokens.of("acme-hris").scopes("agreements:read").sign();
        String readWrite = Tokens.of("acme-hris")
                .scopes("agreements:read", "agreements:write")
                .sign();
        asBearer(readOnly)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(AgreementExamples.DRAFT)
                .post("/v1/agreements")
                .then()
                .statusCode(403);
        String id = asBearer(readWrite)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(AgreementExamples.DRAFT)
                .post("/v1/agreements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        asBearer(readOnly)
                .get("/v1/agreements/" + id)
                .then()
                .statusCode(200)
                .body("compensation.payrollLocation", equalTo("HOME"));
        String signing = AgreementApi.awaitingSignatures();
        command(readWrite, signing, "signatures", AgreementExamples.SIGNATURE, AgreementApi.etag(signing))
                .then()
                .statusCode(403);
    }

    @Test
    void a_token_for_another_service_or_without_an_organisation_is_no_token_here() {
        asBearer(Tokens.foreignAudience("acme-hr")).get("/v1/agreements").then().statusCode(401);
        asBearer(Tokens.of("acme-hr").withoutOrganization().sign())
                .get("/v1/agreements")
                .then()
                .statusCode(403);
        given().get("/v1/agreements").then().statusCode(401);
    }

    @Test
    void without_settings_the_application_role_reads_and_changes_no_row() throws SQLException {
        ObjectNode terms = AgreementApi.terms();
        terms.putObject("consent").put("language", "en").put("text", "My photo may be in the host's directory.");
        AgreementApi.signed(terms);
        try (Connection connection = RealServers.asApplication();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                assertThat(count(statement, "SELECT count(*) FROM " + table))
                        .as(table)
                        .isZero();
            }
            assertThat(statement.executeUpdate("UPDATE agreement SET status = 'ENDED'"))
                    .isZero();
            assertThat(statement.executeUpdate("DELETE FROM agreement")).isZero();
        }
        try (Connection connection = RealServers.asSuperuser();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                assertThat(count(statement, "SELECT count(*) FROM " + table))
                        .as(table)
                        .isPositive();
                assertThat(count(
                                statement,
                                "SELECT count(*) FROM pg_class WHERE relname = '" + table
                                        + "' AND relrowsecurity AND relforcerowsecurity"))
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void the_application_role_sees_a_partys_rows_and_only_those() throws SQLException {
        String id = AgreementApi.submitted();
        try (Connection connection = RealServers.asApplication();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SELECT set_config('app.principals', 'org:" + Tokens.GLOBEX + "', true)");
            assertThat(count(statement, "SELECT count(*) FROM agreement WHERE id = '" + id + "'"))
                    .isEqualTo(1);
            assertThat(count(statement, "SELECT count(*) FROM agreement_history WHERE agreement_id = '" + id + "'"))
                    .isEqualTo(3);
            statement.execute("SELECT set_config('app.principals', 'org:" + Tokens.INITECH + "', true)");
            assertThat(count(statement, "SELECT count(*) FROM agreement WHERE id = '" + id + "'"))
                    .isZero();
        }
    }

    @Test
    void signatures_and_history_cannot_be_rewritten() throws SQLException {
        String id = AgreementApi.signed();
        try (Connection connection = RealServers.asSuperuser();
                Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    "UPDATE agreement_signature SET subject = 'x' WHERE agreement_id = '" + id + "'",
                    "DELETE FROM agreement_history WHERE agreement_id = '" + id + "'")) {
                org.assertj.core.api.Assertions.assertThatThrownBy(() -> statement.executeUpdate(sql))
                        .hasMessageContaining("append-only");
            }
        }
    }

    private static long count(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void a_list_is_newest_first_in_pages_that_neither_repeat_nor_skip() {
        ObjectNode terms = AgreementApi.terms();
        String employee = "L-" + UUID.randomUUID().toString().substring(0, 8);
        terms.withObject("/secondee").put("employeeRef", employee);
        List<String> drafted = new java.util.ArrayList<>();
        for (int i = 0; i < 5; i++) {
            drafted.addFirst(AgreementApi.draft(terms));
            pause();
        }
        String submitted = drafted.get(2);
        command("acme-hr", submitted, "submission", "{}").then().statusCode(200);

        List<String> listed = new java.util.ArrayList<>();
        String cursor = null;
        do {
            var request = as("acme-hr").queryParam("employeeRef", employee).queryParam("limit", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/v1/agreements")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            listed.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        } while (cursor != null);
        assertThat(listed).isEqualTo(drafted);

        as("acme-hr")
                .queryParam("employeeRef", employee)
                .queryParam("status", "IN_REVIEW")
                .get("/v1/agreements")
                .then()
                .body("items.id", equalTo(List.of(submitted)))
                .body("items[0].start", equalTo("2026-09-01"));
        as("globex-hr")
                .get("/v1/agreements")
                .then()
                .body("items.id", hasItem(submitted))
                .body("items.id", not(hasItem(drafted.get(0))));
        as("acme-hr")
                .queryParam("cursor", "nonsense")
                .get("/v1/agreements")
                .then()
                .statusCode(400);
    }

    /** Ids are in order of their millisecond; two of one are in no order. */
    private static void pause() {
        java.util.concurrent.locks.LockSupport.parkNanos(3_000_000);
    }
}
