package dev.secondment.agreement.compliance.rest;

import static dev.secondment.agreement.lifecycle.rest.AgreementApi.AGREEMENTS;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.as;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.command;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.keyed;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.secondment.agreement.lifecycle.application.ActivateDueAgreements;
import dev.secondment.agreement.lifecycle.rest.AgreementApi;
import dev.secondment.platform.data.SystemWork;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestClock;
import dev.secondment.platform.test.TestKafka;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ComplianceIT {
    private static final String WAIVE_INSURANCE =
            "{\"code\": \"CLAUSE_INSURANCE\", \"reason\": \"The group policy covers it.\"}";

    @Inject
    ActivateDueAgreements activate;

    @AfterEach
    void back_to_the_present() {
        TestClock.set(Clock.systemUTC().instant().toString());
    }

    private static Response post(String login, String id, String part, String body) {
        return keyed(login).body(body).post(AGREEMENTS + "/" + id + "/" + part);
    }

    private static Response compliance(String login, String id) {
        return as(login).get(AGREEMENTS + "/" + id + "/compliance");
    }

    private static ObjectNode uninsured() {
        ObjectNode terms = AgreementApi.terms();
        terms.withObject("/responsibilities").remove("INSURANCE");
        return terms;
    }

    private static void ready(String id) {
        TestKafka.publish(
                "secondment.placement.v1", id, 1, "secondment.placement.ready.v1", "{\"agreementId\":\"" + id + "\"}");
    }

    private void the_first_day_comes(String id) {
        TestClock.set("2026-09-01T09:00:00Z");
        SystemWork.run("dated-work", () -> activate.handle(UUID.fromString(id)));
    }

    private static int evaluations(String id) {
        return as("acme-hr")
                .get(AGREEMENTS + "/" + id + "/compliance/evaluations")
                .then()
                .statusCode(200)
                .extract()
                .path("items.size()");
    }

    private static void eventually(Runnable assertion) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(assertion::run);
    }

    @Test
    void a_missing_clause_holds_the_start_back_until_it_is_waived() {
        TestClock.set("2026-08-03T09:00:00Z");
        String id = AgreementApi.signed(uninsured());
        ready(id);
        eventually(() -> read("globex-hr", id).then().body("activation.missing", contains("CLAUSE_INSURANCE")));

        the_first_day_comes(id);
        compliance("acme-hr", id)
                .then()
                .body("evaluation.day", equalTo("2026-09-01"))
                .body("evaluation.step", equalTo("ACTIVATION"))
                .body("evaluation.findings.find { it.rule == 'R-AG-1' }.outcome", equalTo("NOT_MET"));
        read("acme-hr", id).then().body("status", equalTo("SIGNED"));
        int kept = evaluations(id);
        the_first_day_comes(id);
        assertThat(evaluations(id)).as("the same answer is kept once").isEqualTo(kept);

        post("acme-hr", id, "waivers", WAIVE_INSURANCE)
                .then()
                .statusCode(201)
                .body("author", equalTo("HR"))
                .body("madeAt", notNullValue());
        the_first_day_comes(id);
        read("acme-hr", id).then().body("status", equalTo("ACTIVE"));
        compliance("acme-hr", id)
                .then()
                .body("evaluation.findings.find { it.rule == 'R-AG-1' }.outcome", equalTo("WAIVED"))
                .body("waivers.code", contains("CLAUSE_INSURANCE"))
                .body("waivers[0].reason", equalTo("The group policy covers it."));
        as("acme-hr")
                .get(AGREEMENTS + "/" + id + "/history")
                .then()
                .body("items.change", hasItems("CLAUSE_WAIVED", "COMPLIANCE_EVALUATED", "ACTIVATED"));
    }

    @Test
    void without_the_label_of_hiring_out_nothing_starts_and_nobody_can_waive_that() {
        TestClock.set("2026-08-03T09:00:00Z");
        ObjectNode terms = AgreementApi.terms();
        terms.withObject("/legal").remove("hiringOut");
        String id = AgreementApi.signed(terms);
        ready(id);
        eventually(() -> read("acme-hr", id).then().body("activation.missing", contains("R-AU-1", "R-AU-2")));
        for (String login : List.of("acme-hr", "acme-compliance")) {
            post(login, id, "waivers", "{\"code\": \"R-AU-2\", \"reason\": \"We know each other.\"}")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("compliance-not-waivable"));
        }
        the_first_day_comes(id);
        read("acme-hr", id).then().body("status", equalTo("SIGNED"));
    }

    @Test
    void a_submission_is_told_what_rules_forbid_together_with_what_is_missing() {
        ObjectNode terms = AgreementApi.terms();
        terms.withObject("/responsibilities/DISCIPLINE").put("accountable", "HOST");
        terms.withObject("/legal").put("legalEmployer", "HOST");
        terms.remove("leaveTerms");
        String id = AgreementApi.draft(terms);
        command("acme-hr", id, "submission", "{}")
                .then()
                .statusCode(422)
                .body("code", equalTo("agreement-terms-incomplete"))
                .body("violations.code", hasItems("missing", "R-ST-3", "R-ST-1-EMPLOYER"))
                .body("violations.pointer", hasItems("/legal/legalEmployer", "/leaveTerms/annual/route"));
        read("acme-hr", id).then().body("status", equalTo("DRAFT"));
        // The refusal undid the step, not the proof of why.
        compliance("acme-hr", id)
                .then()
                .body("evaluation.step", equalTo("SUBMISSION"))
                .body("evaluation.findings.findAll { it.outcome == 'NOT_MET' }.rule", hasItem("R-ST-3"));
    }

    @Test
    void a_high_status_risk_is_signed_off_by_compliance_before_anybody_signs() {
        TestClock.set("2026-08-03T09:00:00Z");
        ObjectNode terms = AgreementApi.terms();
        terms.withObject("/substantivePost").put("status", "RELINQUISHED").put("unavailabilityAgreedOn", "2026-08-01");
        terms.withObject("/returnTerms").put("outcome", "SUITABLE_ALTERNATIVE");
        terms.withObject("/compensation").put("payrollLocation", "HOST");
        terms.withObject("/term").put("plannedEnd", "2028-09-30");
        terms.withObject("/extension").put("maxTotal", "P36M");
        terms.withObject("/legal/hiringOut").put("longestTerm", "P36M").put("collectiveAgreement", "CA 2026-7");
        String id = AgreementApi.submitted(terms);
        command("acme-hr", id, "review-decisions", "{\"decision\":\"APPROVE\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("agreement-checks-open"))
                .body("violations.code", contains("R-ST-2"));
        compliance("acme-compliance", id)
                .then()
                .body("evaluation.findings.find { it.rule == 'R-ST-2' }.workings.score", equalTo("7"));
        String paidBy = "evaluation.findings.find { it.rule == 'R-ST-2' }.inputs.fact";
        compliance("acme-hr", id).then().body(paidBy, hasItem("compensation.payrollLocation"));
        compliance("acme-compliance", id)
                .then()
                .body(paidBy, hasItem("substantivePost.status"))
                .body(paidBy, not(hasItem("compensation.payrollLocation")));
        for (String other : List.of("globex-hr", "acme-payroll", "acme-manager")) {
            compliance(other, id).then().statusCode(200).body("evaluation.findings.rule", not(hasItem("R-ST-2")));
        }
        String signOff = "{\"code\": \"R-ST-2\", \"reason\": \"Reviewed with the works council.\"}";
        post("acme-hr", id, "waivers", signOff)
                .then()
                .statusCode(403)
                .body("code", equalTo("compliance-sign-off-needed"));
        post("acme-compliance", id, "waivers", signOff).then().statusCode(201).body("author", equalTo("COMPLIANCE"));
        command("acme-hr", id, "review-decisions", "{\"decision\":\"APPROVE\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("AWAITING_SIGNATURES"));
        as("globex-hr")
                .get(AGREEMENTS + "/" + id + "/waivers")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void across_a_border_the_formalities_are_recorded_and_the_host_may_file_them() {
        TestClock.set("2026-08-03T09:00:00Z");
        ObjectNode terms = AgreementApi.terms();
        terms.withObject("/home").put("country", "AT");
        String id = AgreementApi.signed(terms);
        read("acme-hr", id)
                .then()
                .body(
                        "activation.missing",
                        hasItems("FORMALITY_POSTING_DECLARATION", "FORMALITY_INFORMATION_BEFORE_DEPARTURE"));
        String declaration = "{\"code\": \"POSTING_DECLARATION\", \"reference\": \"MiLo-1\", \"doneOn\": \"%s\"}";
        post("globex-hr", id, "formalities", declaration.formatted("2026-08-04"))
                .then()
                .statusCode(422)
                .body("code", equalTo("compliance-done-in-future"));
        post("globex-hr", id, "formalities", declaration.formatted("2026-08-03"))
                .then()
                .statusCode(201)
                .body("recordedBy", equalTo("HOST"));
        post("acme-hr", id, "formalities", """
                {"code": "INFORMATION_BEFORE_DEPARTURE", "reference": "HR-77", "doneOn": "2026-08-01"}""").then().statusCode(201);
        post("acme-hr", id, "formalities", """
                {"code": "PENSION_STATEMENT", "reference": "P-1", "doneOn": "2026-08-01"}""")
                .then()
                .statusCode(409)
                .body("code", equalTo("compliance-unknown-formality"));
        read("acme-hr", id).then().body("activation.missing", contains("PLACEMENT_READY"));
        as("acme-e1001")
                .get(AGREEMENTS + "/" + id + "/formalities")
                .then()
                .body("items.code", contains("POSTING_DECLARATION", "INFORMATION_BEFORE_DEPARTURE"));
    }

    @Test
    void a_dry_run_keeps_nothing_and_every_other_evaluation_stays() {
        TestClock.set("2026-08-03T09:00:00Z");
        String id = AgreementApi.draft();
        compliance("acme-hr", id).then().statusCode(200).body("evaluation", nullValue());
        keyed("acme-hr")
                .queryParam("dryRun", true)
                .body("{}")
                .post(AGREEMENTS + "/" + id + "/compliance/evaluations")
                .then()
                .statusCode(200)
                .body("id", nullValue())
                .body("findings.rule", hasItems("R-AU-2", "R-AU-3"));
        compliance("acme-hr", id).then().body("evaluation", nullValue());
        post("acme-compliance", id, "compliance/evaluations", "{}").then().statusCode(201);
        TestClock.set("2026-08-05T09:00:00Z");
        post("acme-hr", id, "compliance/evaluations", "{}").then().statusCode(201);
        as("acme-hr")
                .queryParam("limit", 1)
                .get(AGREEMENTS + "/" + id + "/compliance/evaluations")
                .then()
                .body("items.day", contains("2026-08-05"))
                .body("next", notNullValue());
        as("acme-hr")
                .queryParam("at", "2026-08-04")
                .get(AGREEMENTS + "/" + id + "/compliance")
                .then()
                .body("evaluation.day", equalTo("2026-08-03"))
                .body("evaluation.packs.code", hasItem("DE-AUEG"))
                .body("evaluation.findings.find { it.rule == 'R-AU-3' }.workings.lastLawfulDay", equalTo("2028-02-29"));
        as("acme-hr")
                .queryParam("at", "2026-08-02")
                .get(AGREEMENTS + "/" + id + "/compliance")
                .then()
                .statusCode(404)
                .body("code", equalTo("compliance-not-found"));
    }

    @Test
    void who_may_do_what() {
        String id = AgreementApi.submitted(uninsured());
        post("globex-hr", id, "waivers", WAIVE_INSURANCE)
                .then()
                .statusCode(403)
                .body("code", equalTo("agreement-not-your-part"));
        post("globex-hr", id, "compliance/evaluations", "{}").then().statusCode(403);
        post("initech-hr", id, "waivers", WAIVE_INSURANCE).then().statusCode(404);
        post("initech-hr", id, "compliance/evaluations", "{}").then().statusCode(404);
        compliance("initech-hr", id).then().statusCode(404);
        post("acme-hr", id, "waivers", "{\"code\": \"R-AU-3\", \"reason\": \"It is met.\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("compliance-nothing-to-waive"));
        post("acme-hr", id, "waivers", WAIVE_INSURANCE).then().statusCode(201);
        post("acme-hr", id, "waivers", WAIVE_INSURANCE)
                .then()
                .statusCode(409)
                .body("code", equalTo("compliance-nothing-to-waive"));
        as("globex-hr")
                .get(AGREEMENTS + "/" + id + "/waivers")
                .then()
                .body("items", hasSize(1))
                .body("items[0].code", equalTo("CLAUSE_INSURANCE"))
                .body("items[0].reason", nullValue())
                .body("items[0].subject", nullValue());
    }

    @Test
    void proof_is_not_rewritten() {
        String id = AgreementApi.submitted(uninsured());
        post("acme-hr", id, "waivers", WAIVE_INSURANCE).then().statusCode(201);
        for (String table : List.of("compliance_evaluation", "compliance_waiver")) {
            assertThatThrownBy(() -> {
                        try (var connection = RealServers.asSuperuser();
                                var statement = connection.createStatement()) {
                            statement.executeUpdate("DELETE FROM " + table);
                        }
                    })
                    .hasMessageContaining("append-only");
        }
        assertThat(compliance("acme-hr", id).jsonPath().getList("waivers")).hasSize(1);
    }
}
