package dev.secondment.agreement.extension.rest;

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
import static org.hamcrest.Matchers.oneOf;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.secondment.agreement.amendment.application.PassDueAmendments;
import dev.secondment.agreement.amendment.rest.AmendmentApi;
import dev.secondment.agreement.extension.application.LapseDueExtensions;
import dev.secondment.agreement.lifecycle.application.ActivateDueAgreements;
import dev.secondment.agreement.lifecycle.application.EndDueAgreements;
import dev.secondment.agreement.lifecycle.application.Nights;
import dev.secondment.agreement.lifecycle.rest.AgreementApi;
import dev.secondment.agreement.suspension.application.RemindOfReview;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ExtensionIT {
    private static final String JANUARY = "2027-01-11T09:00:00Z";
    /** The return is being prepared by then. */
    private static final String FEBRUARY = "2027-02-02T09:00:00Z";

    private static final String LAST_DAY_BEGINS = "2027-02-27T23:00:00Z";

    @Inject
    ActivateDueAgreements activate;

    @Inject
    EndDueAgreements end;

    @Inject
    LapseDueExtensions lapse;

    @Inject
    PassDueAmendments passAmendments;

    @Inject
    RemindOfReview remindOfReview;

    @AfterEach
    void back_to_the_present() {
        TestClock.set(Clock.systemUTC().instant().toString());
    }

    private String running(String at) {
        return running(AgreementApi.terms(), at);
    }

    private String running(ObjectNode terms, String at) {
        String id = Nights.running(terms, activate);
        TestClock.set(at);
        Nights.pass(id, end);
        return id;
    }

    private static String requests(String id) {
        return "/v1/agreements/" + id + "/extension-requests";
    }

    private static String requested(String login, String id) {
        return raise(login, id, ExtensionExamples.RAISE)
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .extract()
                .path("id");
    }

    private static Response raise(String login, String id, String body) {
        return keyed(login).body(body).post(requests(id));
    }

    private static Response step(String login, String id, String extension, String step, String body) {
        String etag = as("acme-hr").get(requests(id) + "/" + extension).header("ETag");
        return step(login, id, extension, step, body, etag);
    }

    private static Response step(String login, String id, String extension, String step, String body, String etag) {
        return keyed(login).header("If-Match", etag).body(body).post(requests(id) + "/" + extension + "/" + step);
    }

    private static Response agree(String login, String id, String extension) {
        return step(login, id, extension, "decisions", ExtensionExamples.AGREE);
    }

    private static ValidatableResponse read(String login, String id, String extension) {
        return as(login).get(requests(id) + "/" + extension).then().statusCode(200);
    }

    private static ValidatableResponse history(String login, String id) {
        return as(login).get("/v1/agreements/" + id + "/history").then().statusCode(200);
    }

    private static String amendment(String id, String amendment) {
        return "/v1/agreements/" + id + "/amendments/" + amendment;
    }

    private static Response sign(String login, String id, String amendment) {
        Response present = as("acme-hr").get(amendment(id, amendment));
        return keyed(login)
                .header("If-Match", present.header("ETag"))
                .body("{\"documentHash\":\"" + present.path("documentHash") + "\"}")
                .post(amendment(id, amendment) + "/signatures");
    }

    private static void what_is_open_again_tells_the_host_nothing_of_pay(String id) {
        String compliance = "/v1/agreements/" + id + "/compliance";
        keyed("acme-hr").body("{}").post(compliance + "/evaluations").then().statusCode(201);
        as("acme-hr")
                .get(compliance)
                .then()
                .body("evaluation.findings.inputs.fact.flatten()", hasItem("compensation.allowances.end"));
        for (String reader : List.of("globex-manager", "globex-hr", "acme-manager")) {
            String read = as(reader)
                    .get(compliance)
                    .then()
                    .statusCode(200)
                    .body("evaluation.findings.rule", hasItem("R-EX-6-RETURN"))
                    .extract()
                    .asString();
            assertThat(read).as(reader).doesNotContain("compensation").doesNotContain("allowance");
        }
    }

    @Test
    void asked_agreed_signed_and_a_secondment_that_was_ending_goes_on() {
        ObjectNode terms = AgreementApi.terms();
        ((ObjectNode) terms.at("/compensation/allowances/0")).put("end", "2027-02-28");
        String id = running(terms, FEBRUARY);
        AgreementApi.read("acme-hr", id).then().body("status", equalTo("ENDING"));
        keyed("globex-manager")
                .queryParam("dryRun", true)
                .body(ExtensionExamples.RAISE)
                .post(requests(id))
                .then()
                .statusCode(200)
                .body("possible", equalTo(true))
                .body("lastDay", equalTo("2027-02-28"))
                .body("addedDays", equalTo(184))
                .body("totalDays", equalTo(365))
                .body("latestByTerms", equalTo("2028-02-29"))
                .body("decideBy", equalTo("2027-02-27"))
                .body("limits.find { it.rule == 'R-AU-3' }.lastLawfulDay", equalTo("2028-02-29"))
                .body("recheck.code", hasItems("RETURN", "OBJECTIVES"))
                .body("reviewsDue", contains("2027-05-31", "2027-08-31"));
        as("acme-hr").get(requests(id)).then().statusCode(200).body("items", empty());

        String extension = requested("globex-manager", id);
        read("acme-e1001", id, extension)
                .body("status", equalTo("REQUESTED"))
                .body("requestedBy", equalTo("HOST"))
                .body("waitingFor", contains("HOME", "SECONDEE"));
        raise("acme-hr", id, ExtensionExamples.RAISE)
                .then()
                .statusCode(409)
                .body("code", equalTo("extension-already-open"))
                .body("conflictsWith", equalTo(extension));
        agree("globex-hr", id, extension).then().statusCode(409).body("code", equalTo("extension-already-decided"));
        agree("acme-e1001", id, extension)
                .then()
                .statusCode(200)
                .body("status", equalTo("REQUESTED"))
                .body("waitingFor", contains("HOME"));
        String amendment = agree("acme-manager", id, extension)
                .then()
                .statusCode(200)
                .body("status", equalTo("LIMITS_OK"))
                .body("agreements.party", containsInAnyOrder("HOST", "SECONDEE", "HOME"))
                .extract()
                .path("amendmentId");
        sign("acme-hr", id, amendment).then().statusCode(200);
        sign("acme-e1001", id, amendment).then().statusCode(200);
        read("globex-hr", id, extension).body("status", equalTo("LIMITS_OK"));
        sign("globex-hr", id, amendment).then().statusCode(200);
        read("globex-hr", id, extension)
                .body("status", equalTo("EFFECTIVE"))
                .body("reviewsDue", contains("2027-05-31", "2027-08-31"));
        AgreementApi.read("acme-hr", id)
                .then()
                .body("status", equalTo("ACTIVE"))
                .body("term.plannedEnd", equalTo("2027-08-31"));
        history("acme-e1001", id)
                .body(
                        "items.change.findAll { it.startsWith('EXTENSION') }",
                        contains(
                                "EXTENSION_REQUESTED",
                                "EXTENSION_DECIDED",
                                "EXTENSION_DECIDED",
                                "EXTENSION_LIMITS_OK",
                                "EXTENSION_SIGNED",
                                "EXTENSION_EFFECTIVE"));
        what_is_open_again_tells_the_host_nothing_of_pay(id);

        raise("acme-hr", id, ExtensionExamples.RAISE.replace("2027-08-31", "2027-12-31"))
                .then()
                .statusCode(422)
                .body("code", equalTo("extension-against-the-terms"))
                .body("violations.pointer", contains("/permanentInstead"));
        raise("acme-hr", id, ExtensionExamples.RAISE_AGAIN)
                .then()
                .statusCode(201)
                .body("permanentInstead.answer", equalTo("NOT_POSSIBLE"))
                .body("returnTerms.outcome", equalTo("SUITABLE_ALTERNATIVE"));
    }

    @Test
    void pay_signed_for_a_later_day_does_not_undo_an_extension_unnoticed() {
        ObjectNode terms = AgreementApi.terms();
        ((ObjectNode) terms.at("/compensation/allowances/0")).put("end", "2027-02-28");
        String id = running(terms, "2027-01-05T09:00:00Z");
        String raise = AmendmentApi.proposed("acme-hr", id, """
                {"type": "PAY", "effectiveFrom": "2027-02-15",
                 "patch": {"compensation": {"allowances": [{"type": "HIGHER_RESPONSIBILITY", "method": "FIXED",
                                            "monthlyAmount": {"amount": "700.00", "currency": "EUR"},
                                            "end": "2027-02-28"}]}}}
                """);
        AmendmentApi.signedBy(id, raise, "acme-hr", "globex-hr", "acme-e1001")
                .then()
                .body("status", equalTo("SIGNED"));
        TestClock.set(JANUARY);
        raise("globex-hr", id, ExtensionExamples.RAISE)
                .then()
                .statusCode(422)
                .body("code", equalTo("extension-against-the-terms"))
                .body("violations.pointer", contains("/newEnd"))
                .body("violations.code", contains("change-scheduled-meanwhile"));
        TestClock.set("2027-02-15T09:00:00Z");
        Nights.pass(id, passAmendments);
        requested("globex-hr", id);
    }

    @Test
    void a_halt_outlasts_the_end_that_an_extension_moves() {
        String id = running(JANUARY);
        AgreementApi.command("acme-hr", id, "suspension", "{\"reasonCode\":\"STRIKE\",\"reviewOn\":\"2027-02-01\"}")
                .then()
                .statusCode(200);
        TestClock.set(FEBRUARY);
        Nights.pass(id, end, remindOfReview);
        AgreementApi.read("acme-hr", id).then().body("status", equalTo("ENDING"));
        String extension = requested("globex-hr", id);
        agree("acme-hr", id, extension).then().statusCode(200);
        String amendment = agree("acme-e1001", id, extension)
                .then()
                .statusCode(200)
                .extract()
                .path("amendmentId");
        for (String login : List.of("acme-hr", "acme-e1001", "globex-hr")) {
            sign(login, id, amendment).then().statusCode(200);
        }
        AgreementApi.read("acme-hr", id).then().body("status", equalTo("SUSPENDED"));
        history("globex-hr", id)
                .body(
                        "items.change.findAll { it == 'SUSPENDED' || it == 'EXTENSION_EFFECTIVE' }",
                        contains("SUSPENDED", "EXTENSION_EFFECTIVE", "SUSPENDED"));
        AgreementApi.command("acme-hr", id, "resumption", "{}").then().statusCode(200);
        AgreementApi.read("acme-hr", id).then().body("status", equalTo("ACTIVE"));
    }

    @Test
    void ten_last_agreements_at_once_make_one_amendment() {
        String id = running(JANUARY);
        String extension = requested("globex-hr", id);
        agree("acme-e1001", id, extension).then().statusCode(200);
        String etag = as("acme-hr").get(requests(id) + "/" + extension).header("ETag");
        List<Callable<Integer>> clicks = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            clicks.add(() -> step("acme-hr", id, extension, "decisions", ExtensionExamples.AGREE, etag)
                    .statusCode());
        }
        List<Integer> answers = Nights.together(clicks);
        assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
        history("acme-hr", id)
                .body("items.findAll { it.change == 'EXTENSION_LIMITS_OK' }", hasSize(1))
                .body("items.findAll { it.change == 'AMENDMENT_PROPOSED' }", hasSize(1));
    }

    @Test
    void of_ten_requests_at_once_one_is_open() {
        String id = running(JANUARY);
        List<Callable<Integer>> clicks = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            clicks.add(() -> raise("globex-hr", id, ExtensionExamples.RAISE).statusCode());
        }
        assertThat(Nights.together(clicks)).containsOnly(201, 409).containsOnlyOnce(201);
        as("acme-hr").get(requests(id)).then().body("items", hasSize(1));
    }

    @Test
    void undecided_it_lapses_as_the_last_day_begins_and_the_original_end_stands() {
        String id = running(JANUARY);
        String extension = requested("acme-e1001", id);
        TestClock.set("2027-02-27T22:50:00Z");
        Nights.pass(id, lapse);
        read("acme-hr", id, extension).body("status", equalTo("REQUESTED"));
        TestClock.set(LAST_DAY_BEGINS);
        // Whether the night's work was here before or not.
        agree("acme-hr", id, extension)
                .then()
                .statusCode(409)
                .body("code", oneOf("extension-too-late", "extension-illegal-transition"));
        Nights.pass(id, lapse);
        read("acme-hr", id, extension).body("status", equalTo("LAPSED")).body("lapseCause", equalTo("NOT_DECIDED"));
        history("globex-hr", id).body("items.findAll { it.change == 'EXTENSION_LAPSED' }", hasSize(1));
        TestClock.set("2027-02-28T23:00:00Z");
        Nights.pass(id, lapse, end);
        AgreementApi.read("acme-hr", id).then().body("status", equalTo("ENDED"));
    }

    @Test
    void agreed_but_unsigned_it_lapses_with_its_amendment() {
        String id = running(FEBRUARY);
        String extension = requested("acme-hr", id);
        agree("globex-hr", id, extension).then().statusCode(200);
        agree("acme-e1001", id, extension).then().statusCode(200).body("status", equalTo("LIMITS_OK"));
        TestClock.set("2027-02-28T23:00:00Z");
        Nights.pass(id, end, passAmendments);
        read("acme-hr", id, extension).body("status", equalTo("LAPSED")).body("lapseCause", equalTo("NOT_SIGNED"));
        AgreementApi.read("acme-hr", id).then().body("status", equalTo("ENDED"));
    }

    @Test
    void a_limit_of_law_blocks_what_all_agreed_on_and_names_the_last_lawful_day() {
        ObjectNode terms = AgreementApi.terms();
        ((ObjectNode) terms.get("extension")).put("maxTotal", "P36M");
        String id = running(terms, JANUARY);
        String tooLong = ExtensionExamples.RAISE.replace("2027-08-31", "2028-03-01");
        String extension = raise("acme-hr", id, tooLong)
                .then()
                .statusCode(201)
                .body("blockedBy.rule", equalTo("R-AU-3"))
                .extract()
                .path("id");
        agree("globex-hr", id, extension).then().statusCode(200);
        agree("acme-e1001", id, extension)
                .then()
                .statusCode(200)
                .body("status", equalTo("BLOCKED_BY_LIMIT"))
                .body("blockedBy.rule", equalTo("R-AU-3"))
                .body("blockedBy.lastLawfulDay", equalTo("2028-02-29"))
                .body("amendmentId", nullValue());
        raise("acme-hr", id, ExtensionExamples.RAISE.replace("2027-08-31", "2028-02-29"))
                .then()
                .statusCode(201)
                .body("blockedBy", nullValue());
    }

    @Test
    void why_a_person_refuses_is_home_hrs_to_know_alone() {
        String id = running(JANUARY);
        String extension = requested("globex-hr", id);
        step("acme-e1001", id, extension, "decisions", "{\"decision\": \"REFUSE\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("extension-reason-required"));
        step("acme-e1001", id, extension, "decisions", "{\"decision\": \"REFUSE\", \"reason\": \"My family.\"}")
                .then()
                .statusCode(200)
                .body("refusal.reason", equalTo("My family."));
        read("acme-hr", id, extension).body("refusal.party", equalTo("SECONDEE"));
        for (String login : List.of("globex-hr", "globex-manager", "acme-manager", "acme-payroll")) {
            read(login, id, extension).body("status", equalTo("REFUSED")).body("refusal", nullValue());
            history(login, id)
                    .body("items.change", hasItem("EXTENSION_REFUSED"))
                    .body("items.change", not(hasItem("EXTENSION_DECIDED")))
                    .body("items.reason", not(hasItem("My family.")))
                    .body("items.find { it.change == 'EXTENSION_REFUSED' }.by", nullValue());
        }
    }

    @Test
    void a_contract_with_the_host_overtakes_an_open_request_and_its_amendment() {
        String id = running(JANUARY);
        String extension = requested("acme-hr", id);
        agree("globex-hr", id, extension).then().statusCode(200);
        String amendment = agree("acme-e1001", id, extension).then().extract().path("amendmentId");
        String offers = "/v1/agreements/" + id + "/conversion-requests";
        String offer = keyed("globex-hr")
                .body("{\"contractStart\": \"2027-02-01\", \"post\": {\"title\": \"Lead engineer\"}}")
                .post(offers)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        AgreementApi.advanceOffer("acme-e1001", offers + "/" + offer, "acceptance", "{}");
        AgreementApi.advanceOffer("acme-hr", offers + "/" + offer, "release", "{}");
        AgreementApi.advanceOffer("globex-hr", offers + "/" + offer, "contract", "{\"reference\": \"GLX-118\"}");
        read("acme-hr", id, extension).body("status", equalTo("LAPSED")).body("lapseCause", equalTo("END_AGREED"));
        as("acme-hr").get(amendment(id, amendment)).then().body("status", equalTo("WITHDRAWN"));
        raise("acme-hr", id, ExtensionExamples.RAISE)
                .then()
                .statusCode(409)
                .body("code", equalTo("extension-end-agreed"))
                .body("cause", equalTo("CONVERSION"));
    }

    @Test
    void only_who_asked_withdraws_a_stranger_finds_nothing_and_every_reason_is_said_at_once() {
        String id = running(JANUARY);
        raise("acme-hr", id, "{\"newEnd\": \"2029-01-01\", \"ground\": \"OTHER\"}")
                .then()
                .statusCode(422)
                .body("violations.code", contains("longer-than-maximum", "missing", "return-position-unclear"));
        raise("acme-payroll", id, ExtensionExamples.RAISE).then().statusCode(403);
        String extension = requested("globex-hr", id);
        raise("initech-hr", id, ExtensionExamples.RAISE).then().statusCode(404);
        as("initech-hr").get(requests(id)).then().statusCode(404);
        as("initech-hr").get(requests(id) + "/" + extension).then().statusCode(404);
        agree("initech-hr", id, extension).then().statusCode(404);
        as("acme-e1002").get(requests(id)).then().statusCode(404);
        step("acme-hr", id, extension, "withdrawal", ExtensionExamples.WITHDRAW)
                .then()
                .statusCode(403);
        keyed("globex-hr")
                .body(ExtensionExamples.WITHDRAW)
                .post(requests(id) + "/" + extension + "/withdrawal")
                .then()
                .statusCode(428);
        step("globex-manager", id, extension, "withdrawal", ExtensionExamples.WITHDRAW)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        step("acme-hr", id, extension, "decisions", ExtensionExamples.AGREE)
                .then()
                .statusCode(409)
                .body("code", equalTo("extension-illegal-transition"));
        String second = requested("globex-hr", id);
        String next = as("acme-hr")
                .queryParam("limit", 1)
                .get(requests(id))
                .then()
                .body("items.id", contains(second))
                .extract()
                .path("next");
        as("acme-hr")
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get(requests(id))
                .then()
                .body("items.id", contains(extension))
                .body("next", nullValue());
    }

    @Test
    void why_a_request_is_taken_back_is_told_no_vendor_and_for_the_person_no_manager() {
        String id = running(forVendor(), JANUARY);
        takenBack(id, "acme-e1001", "My mother is ill.", "globex-hr", "acme-hr");
        String reasons = "items.findAll { it.change == 'AMENDMENT_WITHDRAWN' }.reason";
        for (String login : List.of("acme-hr", "acme-e1001")) {
            history(login, id).body(reasons, contains("My mother is ill."));
        }
        for (String login : List.of("initech-hr", "globex-hr", "globex-manager", "acme-manager")) {
            history(login, id)
                    .body(reasons, contains(nullValue()))
                    .body("items.reason", not(hasItem("My mother is ill.")));
        }
        takenBack(id, "globex-hr", "Done in time.", "acme-e1001", "acme-hr");
        for (String login : List.of("acme-manager", "acme-e1001", "globex-manager")) {
            history(login, id).body(reasons, hasItem("Done in time."));
        }
        history("initech-hr", id).body(reasons, contains(nullValue(), nullValue()));
    }

    /** After all agreed, before anybody signs. */
    private static void takenBack(String id, String asks, String why, String... agreeing) {
        String extension = requested(asks, id);
        for (String login : agreeing) {
            agree(login, id, extension).then().statusCode(200);
        }
        read(asks, id, extension).body("status", equalTo("LIMITS_OK"));
        step(asks, id, extension, "withdrawal", "{\"reason\": \"" + why + "\"}")
                .then()
                .statusCode(200);
    }

    private static ObjectNode forVendor() {
        ObjectNode terms = AgreementApi.terms();
        terms.put("destination", "VENDOR_PROJECT");
        terms.set("vendor", AgreementApi.json("""
                {"organizationId": "0190a000-0000-7000-8000-000000001e17", "legalName": "Initech Ltd"}
                """));
        return terms;
    }

    @Test
    void a_vendor_has_no_part_in_it() {
        String id = running(forVendor(), JANUARY);
        String extension = requested("globex-hr", id);
        as("initech-hr").get("/v1/agreements/" + id).then().statusCode(200);
        raise("initech-hr", id, ExtensionExamples.RAISE).then().statusCode(403);
        as("initech-hr").get(requests(id)).then().statusCode(200).body("items", empty());
        as("initech-hr").get(requests(id) + "/" + extension).then().statusCode(404);
        history("initech-hr", id).body("items.change", not(hasItem("EXTENSION_REQUESTED")));
        as("initech-hr")
                .get("/v1/agreements/" + id + "/conversion-requests")
                .then()
                .body("items", empty());
    }
}
