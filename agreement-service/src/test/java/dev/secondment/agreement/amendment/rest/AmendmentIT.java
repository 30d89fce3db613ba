package dev.secondment.agreement.amendment.rest;

import static dev.secondment.agreement.amendment.rest.AmendmentApi.awaitActive;
import static dev.secondment.agreement.amendment.rest.AmendmentApi.command;
import static dev.secondment.agreement.amendment.rest.AmendmentApi.path;
import static dev.secondment.agreement.amendment.rest.AmendmentApi.preparedInAugust;
import static dev.secondment.agreement.amendment.rest.AmendmentApi.propose;
import static dev.secondment.agreement.amendment.rest.AmendmentApi.proposed;
import static dev.secondment.agreement.amendment.rest.AmendmentApi.read;
import static dev.secondment.agreement.amendment.rest.AmendmentApi.runningInOctober;
import static dev.secondment.agreement.amendment.rest.AmendmentApi.sign;
import static dev.secondment.agreement.amendment.rest.AmendmentApi.signedBy;
import static dev.secondment.agreement.amendment.rest.AmendmentApi.titled;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.as;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.keyed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.secondment.agreement.amendment.application.PassDueAmendments;
import dev.secondment.agreement.lifecycle.rest.AgreementApi;
import dev.secondment.platform.data.SystemWork;
import dev.secondment.platform.test.Contracts;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestClock;
import dev.secondment.platform.test.TestKafka;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AmendmentIT {
    private static final String INITECH = "0190a000-0000-7000-8000-000000001e17";
    private static final String JOINING = "{\"type\":\"PARTY_ADDED\",\"patch\":{\"client\":{\"organizationId\":\""
            + INITECH + "\",\"legalName\":\"Initech Ltd\"}}}";

    @Inject
    ObjectMapper json;

    @Inject
    PassDueAmendments passDue;

    @AfterEach
    void back_to_the_present() {
        TestClock.set(Clock.systemUTC().instant().toString());
    }

    private static Response asOf(String login, String id, String day) {
        return as(login).queryParam("asOf", day).get(AgreementApi.AGREEMENTS + "/" + id);
    }

    private List<JsonNode> told(String id, String type) {
        List<JsonNode> found = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> event : TestKafka.read("secondment.agreement.v1", id)) {
            if (TestKafka.header(event, "ce_type").equals("secondment.agreement." + type + ".v1")) {
                try {
                    found.add(json.readTree(event.value()));
                } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
        }
        return found;
    }

    private static List<String> types(String id) {
        return TestKafka.read("secondment.agreement.v1", id).stream()
                .map(event -> TestKafka.header(event, "ce_type").replaceAll("secondment\\.agreement\\.|\\.v1", ""))
                .toList();
    }

    @Test
    void a_contract_is_changed_for_days_past_and_days_to_come_and_every_day_stays_readable() {
        String id = runningInOctober();
        String promotion = AmendmentExamples.PROMOTION.replace("2026-11-01", "2026-10-01");

        keyed("acme-hr")
                .queryParam("dryRun", true)
                .body(promotion)
                .post(path(id))
                .then()
                .statusCode(200)
                .body("violations", empty())
                .body("retroactive", equalTo(true))
                .body("affectedMonths", contains("2026-10"))
                .body("signaturesRequired", contains("HOME", "HOST", "SECONDEE"))
                .body(
                        "changes.pointer",
                        contains("/hostRole/title", "/compensation/allowances/0/monthlyAmount/amount"));
        as("acme-hr").get(path(id)).then().body("items", empty());

        String past = proposed("acme-hr", id, promotion);
        read("globex-hr", id, past)
                .then()
                .body("status", equalTo("AWAITING_SIGNATURES"))
                .body("changes.pointer", contains("/hostRole/title"))
                .body("terms.compensation", nullValue())
                .body("terms.hostRole.title", equalTo("Principal engineer"));
        signedBy(id, past, "acme-hr", "globex-manager", "acme-e1001")
                .then()
                .body("status", equalTo("EFFECTIVE"))
                .body("signatures", hasSize(3));
        AgreementApi.read("acme-hr", id).then().body("hostRole.title", equalTo("Principal engineer"));

        String future = proposed("globex-hr", id, titled("Chief engineer", "2026-12-01"));
        read("acme-e1001", id, future)
                .then()
                .body("status", equalTo("PROPOSED"))
                .body("waitsFor", contains("HOME"));
        sign("acme-e1001", id, future).then().statusCode(409).body("code", equalTo("agreement-signature-out-of-turn"));
        signedBy(id, future, "acme-hr", "acme-e1001", "globex-hr").then().body("status", equalTo("SIGNED"));

        asOf("acme-hr", id, "2026-08-01").then().body("hostRole.title", equalTo("Lead engineer"));
        asOf("acme-hr", id, "2026-09-30").then().body("hostRole.title", equalTo("Lead engineer"));
        asOf("acme-hr", id, "2026-10-01")
                .then()
                .body("hostRole.title", equalTo("Principal engineer"))
                .body("compensation.allowances[0].monthlyAmount.amount", equalTo("700.00"));
        asOf("globex-hr", id, "2026-12-01")
                .then()
                .body("hostRole.title", equalTo("Chief engineer"))
                .body("compensation", nullValue());
        AgreementApi.read("acme-hr", id).then().body("hostRole.title", equalTo("Principal engineer"));

        versions_and_differences(id, past);
        events_before_the_day(id, past);
        the_day_comes(id, future);
    }

    private static void versions_and_differences(String id, String past) {
        String versions = AgreementApi.AGREEMENTS + "/" + id + "/versions";
        as("globex-hr")
                .get(versions)
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2, 3))
                .body("items.effectiveFrom", contains("2026-09-01", "2026-10-01", "2026-12-01"))
                .body("items[1].amendmentId", equalTo(past))
                .body("items[1].changedFields", contains("hostRole", "compensation"))
                .body("items[1].terms", nullValue());
        as("acme-e1001").get(versions + "/1").then().body("terms.hostRole.title", equalTo("Lead engineer"));
        as("acme-hr")
                .get(versions + "/2/diff")
                .then()
                .statusCode(200)
                .body("items.label", contains("Host role: title", "Compensation: allowances 1: monthly amount: amount"))
                .body("items.before", contains("Lead engineer", "500.00"))
                .body("items.after", contains("Principal engineer", "700.00"));
        as("globex-hr").get(versions + "/2/diff").then().body("items.pointer", contains("/hostRole/title"));
        as("globex-hr")
                .queryParam("against", 1)
                .get(versions + "/3/diff")
                .then()
                .body("items.after", contains("Chief engineer"));
        as("acme-hr").get(versions + "/4").then().statusCode(404).body("code", equalTo("agreement-no-such-version"));
        as("initech-hr").get(versions).then().statusCode(404);
        as("initech-hr").get(versions + "/2/diff").then().statusCode(404);
    }

    private void events_before_the_day(String id, String past) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(types(id))
                        .containsSubsequence(
                                "activated",
                                "amendment-proposed",
                                "amendment-signature-given",
                                "amendment-signature-given",
                                "amendment-signature-given",
                                "amendment-signed",
                                "compensation-changed",
                                "amendment-effective",
                                "amendment-proposed",
                                "amendment-signature-given",
                                "amendment-signature-given",
                                "amendment-signature-given",
                                "amendment-signed"));
        List<JsonNode> signed = told(id, "amendment-signed");
        assertThat(signed).hasSize(2);
        signed.forEach(data -> Contracts.assertMatches("secondment.agreement.amendment-signed.v1", data));
        assertThat(signed.getFirst().get("amendmentId").textValue()).isEqualTo(past);
        assertThat(signed.getFirst().get("retroactive").booleanValue()).isTrue();
        assertThat(signed.getLast().findValuesAsText("title"))
                .containsSubsequence("Lead engineer", "Principal engineer", "Chief engineer");
        assertThat(signed.getLast().get("versions").findValuesAsText("effectiveFrom"))
                .containsExactly("2026-09-01", "2026-10-01", "2026-12-01");
        JsonNode pay = told(id, "compensation-changed").getFirst();
        Contracts.assertMatches("secondment.agreement.compensation-changed.v1", pay);
        assertThat(pay.findValuesAsText("amount")).containsExactly("500.00", "700.00");
        assertThat(told(id, "compensation-changed")).hasSize(1);
        as("globex-hr")
                .get(AgreementApi.AGREEMENTS + "/" + id + "/history")
                .then()
                .body("items.change", hasItems("AMENDMENT_PROPOSED", "AMENDMENT_SIGNED", "AMENDMENT_EFFECTIVE"))
                .body("items.change", not(hasItem("COMPENSATION_CHANGED")))
                .body(
                        "items.find { it.change == 'AMENDMENT_SIGNED' }.changedFields",
                        contains("hostRole", "compensation"))
                .body("items.find { it.change == 'AMENDMENT_SIGNED' }.effectiveFrom", equalTo("2026-10-01"))
                .body("items.find { it.change == 'AMENDMENT_SIGNED' }.recordedAt", notNullValue());
    }

    private void the_day_comes(String id, String future) {
        TestClock.set("2026-12-02T12:00:00Z");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> AgreementApi.read("acme-hr", id)
                        .then()
                        .body("hostRole.title", equalTo("Chief engineer"))
                        .body("hostRole.organizationUnit", equalTo("Integration"))
                        .body("compensation.allowances[0].monthlyAmount.amount", equalTo("700.00")));
        read("acme-hr", id, future).then().body("status", equalTo("EFFECTIVE"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(told(id, "amendment-effective")).hasSize(2));
        assertThat(told(id, "amendment-effective")
                        .getLast()
                        .get("effectiveFrom")
                        .textValue())
                .as("late, the day stays the same")
                .isEqualTo("2026-12-01");
    }

    @Test
    void a_first_day_that_comes_while_they_sign_stays() {
        String id = preparedInAugust();
        String moved = proposed("acme-hr", id, "{\"type\":\"TERMS\",\"patch\":{\"term\":{\"start\":\"2026-09-21\"}}}");
        signedBy(id, moved, "acme-hr", "globex-hr");
        TestClock.set("2026-09-02T08:00:00Z");
        awaitActive(id);

        sign("acme-e1001", id, moved)
                .then()
                .statusCode(409)
                .body("code", equalTo("amendment-term-overtaken"))
                .body("violations.code", contains("already-started"));

        AgreementApi.read("acme-hr", id).then().body("term.start", equalTo("2026-09-01"));
        as("acme-hr")
                .get(AgreementApi.AGREEMENTS + "/" + id + "/versions")
                .then()
                .body("items", hasSize(1));
        read("acme-hr", id, moved)
                .then()
                .body("status", equalTo("AWAITING_SIGNATURES"))
                .body("signatures", hasSize(2));
        assertThat(types(id)).contains("activated").doesNotContain("amendment-signed");
        command("acme-hr", id, moved, "withdrawal", AmendmentExamples.WITHDRAWAL)
                .then()
                .statusCode(200);
    }

    @Test
    void a_last_day_that_passes_while_they_sign_is_none() {
        String id = runningInOctober();
        String shorter =
                proposed("acme-hr", id, "{\"type\":\"TERMS\",\"patch\":{\"term\":{\"plannedEnd\":\"2026-10-31\"}}}");
        TestClock.set("2026-10-31T22:00:00Z");
        signedBy(id, shorter, "acme-hr", "globex-hr");
        TestClock.set("2026-10-31T23:00:00Z");

        sign("acme-e1001", id, shorter)
                .then()
                .statusCode(409)
                .body("code", equalTo("amendment-term-overtaken"))
                .body("violations.code", contains("end-in-the-past"));

        AgreementApi.read("acme-hr", id)
                .then()
                .body("status", equalTo("ACTIVE"))
                .body("term.plannedEnd", equalTo("2027-02-28"));
    }

    @Test
    void many_last_signatures_at_once_make_one_version() throws Exception {
        String id = runningInOctober();
        String amendment = proposed("acme-hr", id, titled("Principal engineer", "2026-10-01"));
        signedBy(id, amendment, "acme-hr", "globex-hr");
        String tag = read("acme-e1001", id, amendment).header("ETag");
        String body = "{\"documentHash\":\"" + read("acme-e1001", id, amendment).<String>path("documentHash") + "\"}";
        List<Callable<Integer>> signers = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            signers.add(() -> keyed("acme-e1001")
                    .header("If-Match", tag)
                    .body(body)
                    .post(path(id) + "/" + amendment + "/signatures")
                    .statusCode());
        }
        List<Integer> answers = new ArrayList<>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> answer : pool.invokeAll(signers)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 412 || status == 409);
        as("acme-hr")
                .get(AgreementApi.AGREEMENTS + "/" + id + "/versions")
                .then()
                .body("items", hasSize(2));
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(told(id, "amendment-effective")).hasSize(1));
        assertThat(told(id, "amendment-signed")).hasSize(1);
    }

    @Test
    void a_client_joins_sees_the_contract_from_then_on_and_not_when_it_will_not_join() {
        String id = runningInOctober();
        AgreementApi.read("initech-hr", id).then().statusCode(404);

        String first = proposed("globex-hr", id, JOINING);
        AgreementApi.read("initech-hr", id).then().statusCode(404);
        sign("acme-hr", id, first)
                .then()
                .statusCode(200)
                .body("status", equalTo("AWAITING_SIGNATURES"))
                .body("waitsFor", contains("HOST", "SECONDEE", "CLIENT"));
        AgreementApi.read("initech-hr", id)
                .then()
                .statusCode(200)
                .body("hostRole.title", equalTo("Lead engineer"))
                .body("leaveTerms", nullValue())
                .body("compensation", nullValue());
        String history = AgreementApi.AGREEMENTS + "/" + id + "/history";
        as("initech-hr")
                .get(history)
                .then()
                .statusCode(200)
                .body("items.change", contains("AMENDMENT_SIGNATURE_GIVEN"));
        as("globex-hr").get(history).then().body("items.change", hasItems("SIGNED", "AMENDMENT_PROPOSED"));
        command("initech-hr", id, first, "signature-refusals", "{\"reason\":\"Not our project.\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("REFUSED"))
                .body("refusal", nullValue());
        AgreementApi.read("initech-hr", id).then().statusCode(404);
        read("initech-hr", id, first).then().statusCode(404);
        read("acme-hr", id, first).then().body("refusal.party", equalTo("CLIENT"));

        String second = proposed("acme-hr", id, JOINING);
        AgreementApi.read("initech-hr", id).then().statusCode(200);
        signedBy(id, second, "initech-hr", "globex-hr", "acme-e1001", "acme-hr")
                .then()
                .body("status", equalTo("EFFECTIVE"))
                .body("effectiveFrom", equalTo("2026-10-12"));
        AgreementApi.read("initech-hr", id).then().statusCode(200).body("client.organizationId", equalTo(INITECH));
        as("initech-hr")
                .get(history)
                .then()
                .body("items.change", hasItem("AMENDMENT_EFFECTIVE"))
                .body("items.change", not(hasItem("SIGNED")));
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(types(id)).containsSubsequence("amendment-signed", "party-added"));
        assertThat(told(id, "party-added").getFirst().get("organizationId").textValue())
                .isEqualTo(INITECH);
        as("initech-hr")
                .get("/v1/events")
                .then()
                .body(
                        "items.findAll { it.subject == '" + id
                                + "' && it.type == 'secondment.agreement.amendment-signed.v1' }.data.versions",
                        contains(nullValue()));
    }

    @Test
    void who_has_signed_for_a_later_day_is_a_party_already() {
        String id = runningInOctober();
        String joined =
                proposed("acme-hr", id, JOINING.replace("\"patch\"", "\"effectiveFrom\":\"2026-11-01\",\"patch\""));
        signedBy(id, joined, "initech-hr", "globex-hr", "acme-e1001", "acme-hr")
                .then()
                .body("status", equalTo("SIGNED"));
        String another = JOINING.replace(INITECH, "0190a000-0000-7000-8000-00000000f00d");
        String otherSide = JOINING.replace("client", "vendor");
        for (String again : List.of(JOINING, another, otherSide)) {
            propose("acme-hr", id, again).then().statusCode(422).body("violations.code", hasItem("is-a-party-already"));
        }
        AgreementApi.read("initech-hr", id).then().statusCode(200);
        TestClock.set("2026-11-01T12:00:00Z");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> AgreementApi.read("initech-hr", id)
                        .then()
                        .statusCode(200)
                        .body("client.organizationId", equalTo(INITECH)));
        String later = proposed("acme-hr", id, titled("Principal engineer", "2026-11-02"));
        sign("initech-hr", id, later).then().statusCode(200);
    }

    @Test
    void a_refusal_of_the_person_stays_between_them_and_their_employer() {
        String id = runningInOctober();
        String amendment = proposed("acme-hr", id, titled("Principal engineer", "2026-11-01"));
        signedBy(id, amendment, "globex-hr");
        command("acme-e1001", id, amendment, "signature-refusals", AmendmentExamples.REFUSAL)
                .then()
                .statusCode(200)
                .body("status", equalTo("REFUSED"));
        read("acme-hr", id, amendment).then().body("refusal.reason", equalTo("The new role was not discussed."));
        read("globex-hr", id, amendment)
                .then()
                .body("status", equalTo("REFUSED"))
                .body("refusal", nullValue());
        String history = AgreementApi.AGREEMENTS + "/" + id + "/history";
        as("globex-hr")
                .get(history)
                .then()
                .body("items.change", hasItem("AMENDMENT_VOIDED"))
                .body("items.change", not(hasItem("AMENDMENT_REFUSED")))
                .body("items.find { it.change == 'AMENDMENT_VOIDED' }.by", nullValue());
        as("acme-hr").get(history).then().body("items.change", hasItem("AMENDMENT_REFUSED"));
        sign("acme-hr", id, amendment).then().statusCode(409).body("code", equalTo("amendment-illegal-transition"));
        AgreementApi.read("acme-hr", id).then().body("hostRole.title", equalTo("Lead engineer"));
        proposed("acme-hr", id, titled("Principal engineer", "2026-11-01"));
    }

    @Test
    void what_speaks_against_a_proposal_is_said_at_once() {
        String id = runningInOctober();
        propose(
                        "acme-hr",
                        id,
                        "{\"type\":\"PAY\",\"effectiveFrom\":\"2027-03-01\",\"signBy\":\"2026-10-11\",\"patch\":{\"kind\":\"INTERNAL\","
                                + "\"term\":{\"start\":\"2026-09-02\",\"plannedEnd\":\"2027-06-30\"},"
                                + "\"host\":{\"timeZone\":\"Mars/Olympus\"},\"secondee\":{\"employeeRef\":\"E-1002\"}}}")
                .then()
                .statusCode(422)
                .body("code", equalTo("amendment-invalid"))
                .body(
                        "violations.code",
                        hasItems(
                                "type-contradicts-patch",
                                "outside-contract",
                                "out-of-range",
                                "not-amendable",
                                "already-started",
                                "needs-extension",
                                "unknown-time-zone"));
        propose(
                        "acme-hr",
                        id,
                        "{\"type\":\"TERMS\",\"patch\":{\"leaveTerms\":{\"holidayCalendar\":{\"region\":\"DE-XX\"}}}}")
                .then()
                .statusCode(422)
                .body("violations.code", contains("unknown-region"))
                .body("violations.pointer", contains("/patch/leaveTerms/holidayCalendar/region"));
        propose("acme-hr", id, titled("Lead engineer", "2026-11-01"))
                .then()
                .statusCode(422)
                .body("violations.code", contains("changes-nothing"));
        propose(
                        "acme-hr",
                        id,
                        "{\"type\":\"TERMS\",\"patch\":{\"workingTime\":{\"fte\":\"nine\"},\"noSuchPart\":null}}")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/patch/workingTime/fte"));
        propose("acme-hr", id, "{\"type\":\"TERMS\",\"patch\":{\"noSuchPart\":{}}}")
                .then()
                .statusCode(400);
        propose("acme-hr", id, "{\"type\":\"TERMS\",\"patch\":[]}").then().statusCode(400);
        propose("acme-hr", id, "{\"type\":\"EXTENSION\",\"patch\":{\"term\":{\"plannedEnd\":\"2027-06-30\"}}}")
                .then()
                .statusCode(422)
                .body("code", equalTo("amendment-extension-only-by-request"));
        String open = proposed("acme-hr", id, titled("Principal engineer", "2026-11-01"));
        propose("globex-hr", id, titled("Chief engineer", "2026-11-01"))
                .then()
                .statusCode(409)
                .body("code", equalTo("amendment-one-at-a-time"))
                .body("conflictsWith", equalTo(open));
        command("globex-hr", id, open, "withdrawal", AmendmentExamples.WITHDRAWAL)
                .then()
                .statusCode(403)
                .body("code", equalTo("amendment-not-yours-to-withdraw"));
        command("acme-hr", id, open, "withdrawal", AmendmentExamples.WITHDRAWAL)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        String draft = AgreementApi.draft();
        propose("acme-hr", draft, titled("Principal engineer", "2026-11-01"))
                .then()
                .statusCode(409)
                .body("code", equalTo("amendment-agreement-not-amendable"));
    }

    @Test
    void each_function_of_each_side_does_its_own_and_strangers_find_nothing() {
        String id = runningInOctober();
        String body = titled("Principal engineer", "2026-11-01");
        propose("acme-e1001", id, body).then().statusCode(403);
        propose("acme-payroll", id, body).then().statusCode(403);
        propose("globex-manager", id, body).then().statusCode(403);
        propose("initech-hr", id, body).then().statusCode(404);
        propose("globex-hr", id, AmendmentExamples.PROMOTION)
                .then()
                .statusCode(403)
                .body("code", equalTo("amendment-part-not-yours"))
                .body("parts", hasItem("compensation"));
        String amendment = proposed("globex-hr", id, body);
        as("initech-hr").get(path(id)).then().statusCode(404);
        read("initech-hr", id, amendment).then().statusCode(404);
        command("initech-hr", id, amendment, "signatures", "{\"documentHash\":\"" + "0".repeat(64) + "\"}")
                .then()
                .statusCode(404);
        sign("acme-payroll", id, amendment).then().statusCode(403);
        as("acme-e1002").get(path(id)).then().statusCode(404);
        as("acme-payroll").get(path(id)).then().statusCode(200).body("items.id", contains(amendment));
        keyed("acme-hr")
                .body("{\"documentHash\":\"" + "0".repeat(64) + "\"}")
                .post(path(id) + "/" + amendment + "/signatures")
                .then()
                .statusCode(428);
        command("acme-hr", id, amendment, "signatures", "{\"documentHash\":\"" + "0".repeat(64) + "\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("agreement-document-changed"));
        String other = runningInOctober();
        read("acme-hr", other, amendment).then().statusCode(404).body("code", equalTo("amendment-not-found"));
    }

    @Test
    void what_is_not_signed_in_time_expires_once_on_however_many_replicas() throws Exception {
        String id = runningInOctober();
        String amendment = proposed(
                "acme-hr",
                id,
                "{\"type\":\"ROLE_CHANGE\",\"patch\":{\"hostRole\":{\"title\":\"x\"}},\"signBy\":\"2026-10-20\"}");
        TestClock.set("2026-10-20T21:59:59Z");
        sign("globex-hr", id, amendment).then().statusCode(200);
        TestClock.set("2026-10-20T22:00:00Z");
        List<Callable<Boolean>> replicas = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            replicas.add(() -> SystemWork.call("dated-work", () -> {
                passDue.handle(UUID.fromString(id));
                return true;
            }));
        }
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> replica : pool.invokeAll(replicas)) {
                assertThat(replica.get()).isTrue();
            }
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> read("acme-hr", id, amendment).then().body("status", equalTo("EXPIRED")));
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(told(id, "amendment-expired")).hasSize(1));
        as("acme-hr").get(path(id)).then().body("items.status", containsInAnyOrder("EXPIRED"));
    }
}
