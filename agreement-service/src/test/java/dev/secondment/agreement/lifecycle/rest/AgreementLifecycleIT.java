package dev.secondment.agreement.lifecycle.rest;

import static dev.secondment.agreement.lifecycle.rest.AgreementApi.as;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.command;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.read;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.sign;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.secondment.agreement.lifecycle.domain.AgreementDocument;
import dev.secondment.agreement.terms.domain.Terms;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestKafka;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AgreementLifecycleIT {

    @Inject
    ObjectMapper json;

    @Test
    void three_parties_bring_a_draft_to_a_signed_contract() throws Exception {
        Response created =
                AgreementApi.keyed("acme-hr").body(AgreementExamples.DRAFT).post("/v1/agreements");
        created.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", containsString("/v1/agreements/"))
                .body("status", equalTo("DRAFT"))
                .body("number", matchesPattern("SEC-\\d{4}-\\d{6}"))
                .body("documentHash", nullValue())
                .body("compensation.allowances[0].monthlyAmount.amount", equalTo("500.00"));
        String id = created.path("id");

        command("acme-hr", id, "submission", "{}").then().statusCode(200).body("status", equalTo("IN_REVIEW"));
        command("acme-hr", id, "review-decisions", AgreementExamples.APPROVE)
                .then()
                .statusCode(200)
                .body("status", equalTo("AWAITING_SIGNATURES"))
                .body(
                        "activation.missing",
                        contains("SIGNATURE_HOME", "SIGNATURE_HOST", "SIGNATURE_SECONDEE", "PLACEMENT_READY"));
        sign("acme-hr", id).then().statusCode(200).body("signatures", hasSize(1));
        sign("globex-manager", id).then().statusCode(200).body("signatures", hasSize(2));
        sign("acme-e1001", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("SIGNED"))
                .body("signatures.party", contains("HOME", "HOST", "SECONDEE"))
                .body("activation.missing", contains("PLACEMENT_READY"));

        JsonNode stored = json.readTree(read("acme-hr", id).asString());
        Terms terms = json.treeToValue(AgreementApi.terms(), Terms.class);
        assertThat(stored.get("documentHash").textValue())
                .as("anybody can compute the hash from what is shown")
                .isEqualTo(new AgreementDocument(
                                UUID.fromString(id), stored.get("number").textValue(), terms)
                        .hash());
        facts_are_told(id);
        history_is_kept(id);
    }

    private void facts_are_told(String id) {
        List<String> types = List.of(
                "drafted",
                "compliance-evaluated",
                "submitted",
                "compliance-evaluated",
                "review-step-approved",
                "review-approved",
                "signature-requested",
                "signature-requested",
                "signature-requested",
                "signature-given",
                "signature-given",
                "signature-given",
                "signed",
                "compensation-agreed");
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(TestKafka.read("secondment.agreement.v1", id).stream()
                                .map(event -> TestKafka.header(event, "ce_type")))
                        .containsExactlyElementsOf(types.stream()
                                .map(name -> "secondment.agreement." + name + ".v1")
                                .toList()));
        assertThat(seenBy("globex-hr", id))
                .containsExactly(
                        "submitted",
                        "review-step-approved",
                        "review-approved",
                        "signature-requested",
                        "signature-given",
                        "signature-given",
                        "signature-given",
                        "signed");
        assertThat(seenBy("acme-payroll", id)).contains("drafted", "compensation-agreed");
        assertThat(seenBy("acme-manager", id)).contains("signed").doesNotContain("compensation-agreed");
        assertThat(seenBy("acme-e1001", id)).contains("signed").doesNotContain("submitted", "compensation-agreed");
        assertThat(seenBy("initech-hr", id)).isEmpty();
    }

    /** The short names of the agreement's events in the caller's feed. */
    static List<String> seenBy(String login, String id) {
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = (cursor == null ? as(login) : as(login).queryParam("after", cursor))
                    .get("/v1/events")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            for (Map<String, Object> item : page.<Map<String, Object>>getList("items")) {
                if (id.equals(((Map<?, ?>) item.get("data")).get("agreementId"))) {
                    String type = (String) item.get("type");
                    seen.add(type.substring("secondment.agreement.".length(), type.length() - ".v1".length()));
                }
            }
            cursor = page.getString("next");
        } while (cursor != null);
        return seen;
    }

    private void history_is_kept(String id) {
        as("acme-hr")
                .get("/v1/agreements/" + id + "/history")
                .then()
                .statusCode(200)
                .body(
                        "items.change",
                        contains(
                                "DRAFTED",
                                "COMPLIANCE_EVALUATED",
                                "SUBMITTED",
                                "COMPLIANCE_EVALUATED",
                                "REVIEW_STEP_APPROVED",
                                "REVIEW_APPROVED",
                                "SIGNATURE_REQUESTED",
                                "SIGNATURE_REQUESTED",
                                "SIGNATURE_REQUESTED",
                                "SIGNATURE_GIVEN",
                                "SIGNATURE_GIVEN",
                                "SIGNATURE_GIVEN",
                                "SIGNED",
                                "COMPENSATION_AGREED"))
                .body("items[10].by", equalTo("HOST"))
                .body("items[12].effectiveFrom", equalTo("2026-09-01"))
                .body("items[12].version", equalTo(5));
        as("globex-hr")
                .get("/v1/agreements/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.change", not(hasItems("DRAFTED", "COMPENSATION_AGREED")));
    }

    @Test
    void an_incomplete_draft_is_told_everything_it_lacks_at_once() {
        ObjectNode terms = AgreementApi.terms();
        terms.remove("leaveTerms");
        terms.withObject("/term").put("plannedEnd", "2026-08-01");
        String id = AgreementApi.draft(terms);
        command("acme-hr", id, "submission", "{}")
                .then()
                .statusCode(422)
                .body("code", equalTo("agreement-terms-incomplete"))
                .body("violations.pointer", hasItems("/term/plannedEnd", "/leaveTerms/annual/route"))
                .body("violations.code", hasItems("end-before-start", "missing"))
                .body("missing", hasItem("/leaveTerms/sickness/reportTo"));
    }

    @Test
    void a_party_signs_once() {
        String id = AgreementApi.awaitingSignatures();
        sign("acme-hr", id).then().statusCode(200);
        sign("acme-hr", id).then().statusCode(409).body("code", equalTo("agreement-already-signed"));
        sign("acme-manager", id).then().statusCode(409).body("code", equalTo("agreement-already-signed"));
    }

    @Test
    void another_hash_is_refused_and_the_right_one_named() {
        String id = AgreementApi.awaitingSignatures();
        command("acme-hr", id, "signatures", "{\"documentHash\":\"" + "0".repeat(64) + "\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("agreement-document-changed"))
                .body("currentHash", equalTo(AgreementApi.hash(id)));
    }

    @Test
    void a_returned_agreement_is_signed_anew_and_the_old_signatures_stay_on_record() throws Exception {
        String id = AgreementApi.awaitingSignatures();
        String oldHash = AgreementApi.hash(id);
        sign("acme-hr", id).then().statusCode(200);
        command("globex-hr", id, "review-decisions", AgreementExamples.RETURN)
                .then()
                .statusCode(403)
                .body("code", equalTo("agreement-not-your-part"));
        command("acme-hr", id, "review-decisions", AgreementExamples.RETURN)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("signatures", empty());
        AgreementApi.patch("acme-hr", id, AgreementExamples.PATCH, AgreementApi.etag(id))
                .then()
                .statusCode(200)
                .body("term.plannedEnd", equalTo("2027-03-31"));
        command("acme-hr", id, "submission", "{}").then().statusCode(200);
        command("acme-hr", id, "review-decisions", AgreementExamples.APPROVE)
                .then()
                .statusCode(200)
                .body("documentHash", not(equalTo(oldHash)));
        sign("acme-hr", id).then().statusCode(200).body("signatures", hasSize(1));
        try (var connection = RealServers.asSuperuser();
                var query = connection.prepareStatement(
                        "SELECT count(*), count(DISTINCT document_hash) FROM agreement_signature WHERE agreement_id = ?")) {
            query.setObject(1, UUID.fromString(id));
            var rows = query.executeQuery();
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(2);
            assertThat(rows.getInt(2)).isEqualTo(2);
        }
    }

    @Test
    void a_return_needs_a_reason_and_the_host_may_give_one_while_it_reviews() {
        String id = AgreementApi.submitted();
        command("globex-hr", id, "review-decisions", "{\"decision\":\"RETURN\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("agreement-reason-required"));
        command("globex-hr", id, "review-decisions", AgreementExamples.APPROVE)
                .then()
                .statusCode(403);
        command("globex-hr", id, "review-decisions", AgreementExamples.RETURN)
                .then()
                .statusCode(200);
        as("acme-hr")
                .get("/v1/agreements/" + id + "/history")
                .then()
                .body("items.find { it.change == 'REVIEW_RETURNED' }.reason", containsString("on-call"))
                .body("items.find { it.change == 'REVIEW_RETURNED' }.by", equalTo("HOST"));
    }

    @Test
    void an_employees_refusal_is_known_to_home_hr_alone() {
        String id = AgreementApi.awaitingSignatures();
        command("acme-e1001", id, "signature-refusals", AgreementExamples.REFUSAL)
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"));
        read("acme-hr", id)
                .then()
                .body("refusal.party", equalTo("SECONDEE"))
                .body("refusal.reason", containsString("too early"));
        for (String other : List.of("globex-hr", "globex-manager", "acme-manager", "acme-payroll")) {
            read(other, id).then().body("status", equalTo("REJECTED")).body("refusal", nullValue());
            String history = as(other).get("/v1/agreements/" + id + "/history").asString();
            assertThat(history).contains("REJECTED").doesNotContain("SIGNATURE_REFUSED", "too early");
            assertThat(history.substring(history.indexOf("\"REJECTED\""))).doesNotContain("SECONDEE");
            Awaitility.await()
                    .untilAsserted(() ->
                            assertThat(seenBy(other, id)).contains("rejected").doesNotContain("signature-refused"));
        }
        assertThat(seenBy("acme-hr", id)).contains("signature-refused");
    }

    @Test
    void a_signed_agreement_is_withdrawn_before_its_first_day() {
        ObjectNode terms = AgreementApi.terms();
        terms.withObject("/term").put("start", "2099-09-01").put("plannedEnd", "2099-12-31");
        String id = AgreementApi.signed(terms);
        command("globex-manager", id, "withdrawal", AgreementExamples.WITHDRAWAL)
                .then()
                .statusCode(403);
        command("globex-hr", id, "withdrawal", AgreementExamples.WITHDRAWAL)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        command("acme-hr", id, "withdrawal", AgreementExamples.WITHDRAWAL)
                .then()
                .statusCode(409)
                .body("code", equalTo("agreement-illegal-transition"))
                .body("allowedTransitions", empty());
    }

    @Test
    void why_the_person_gives_up_is_for_home_hr_and_themselves() {
        ObjectNode terms = AgreementApi.terms();
        terms.withObject("/term").put("start", "2099-09-01").put("plannedEnd", "2099-12-31");
        String id = AgreementApi.signed(terms);
        command("acme-e1001", id, "withdrawal", "{\"reason\":\"My mother is ill.\"}")
                .then()
                .statusCode(200);
        String reason = "items.find { it.change == 'WITHDRAWN' }.reason";
        for (String reader : List.of("acme-hr", "acme-e1001")) {
            as(reader).get("/v1/agreements/" + id + "/history").then().body(reason, equalTo("My mother is ill."));
        }
        for (String other : List.of("globex-hr", "globex-manager", "acme-manager", "acme-payroll")) {
            as(other)
                    .get("/v1/agreements/" + id + "/history")
                    .then()
                    .body("items.change", hasItem("WITHDRAWN"))
                    .body(reason, nullValue());
        }
    }

    @Test
    void a_move_inside_one_organisation_is_signed_by_three_persons() {
        ObjectNode terms = AgreementApi.terms();
        terms.put("kind", "INTERNAL").put("destination", "OTHER_DEPARTMENT");
        terms.withObject("/host").put("organizationId", Tokens.ACME);
        String id = AgreementApi.awaitingSignatures(terms);
        String hash = AgreementApi.hash(id);
        sign("acme-manager", id).then().statusCode(422).body("code", equalTo("agreement-party-ambiguous"));
        String asHome = "{\"documentHash\":\"" + hash + "\",\"party\":\"HOME\"}";
        String asHost = "{\"documentHash\":\"" + hash + "\",\"party\":\"HOST\"}";
        command("acme-hr", id, "signatures", asHome).then().statusCode(200);
        command("acme-hr", id, "signatures", asHost)
                .then()
                .statusCode(409)
                .body("code", equalTo("agreement-one-person-two-parties"));
        command("acme-manager", id, "signatures", asHost).then().statusCode(200);
        sign("acme-e1001", id).then().statusCode(200).body("status", equalTo("SIGNED"));
        as("acme-hr")
                .queryParam("limit", 1)
                .get("/v1/agreements")
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(id));
    }

    @Test
    void of_ten_who_give_the_last_signature_at_once_one_does() throws Exception {
        String id = AgreementApi.awaitingSignatures();
        sign("acme-hr", id).then().statusCode(200);
        sign("acme-e1001", id).then().statusCode(200);
        String body = "{\"documentHash\":\"" + AgreementApi.hash(id) + "\"}";
        String etag = AgreementApi.etag(id);
        List<Callable<Integer>> signers = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String token = Tokens.of("globex-hr").subject("signer-" + i).sign();
            signers.add(() -> command(token, id, "signatures", body, etag).statusCode());
        }
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> answer : pool.invokeAll(signers)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).containsOnlyOnce(200);
        assertThat(answers.stream().filter(status -> status == 412)).hasSize(9);
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(TestKafka.read("secondment.agreement.v1", id).stream()
                                .map(event -> TestKafka.header(event, "ce_type"))
                                .filter("secondment.agreement.signed.v1"::equals))
                        .hasSize(1));
        assertThat(seenBy("acme-hr", id).stream().filter("signed"::equals)).hasSize(1);
    }
}
