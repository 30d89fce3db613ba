package dev.secondment.agreement.conversion.rest;

import static dev.secondment.agreement.lifecycle.rest.AgreementApi.as;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.keyed;
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
import dev.secondment.agreement.conversion.application.PassContractStart;
import dev.secondment.agreement.lifecycle.application.ActivateDueAgreements;
import dev.secondment.agreement.lifecycle.application.EndDueAgreements;
import dev.secondment.agreement.lifecycle.application.Nights;
import dev.secondment.agreement.lifecycle.rest.AgreementApi;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ConversionIT {

    @Inject
    ActivateDueAgreements activate;

    @Inject
    EndDueAgreements end;

    @Inject
    PassContractStart passContractStart;

    @AfterEach
    void back_to_the_present() {
        TestClock.set(Clock.systemUTC().instant().toString());
    }

    private String running(String conversionTerms) {
        ObjectNode terms = AgreementApi.terms();
        if (!conversionTerms.isEmpty()) {
            terms.set("conversion", AgreementApi.json(conversionTerms));
        }
        String id = Nights.running(terms, activate);
        TestClock.set("2027-01-11T09:00:00Z");
        return id;
    }

    private static String offers(String id) {
        return "/v1/agreements/" + id + "/conversion-requests";
    }

    private static String offered(String id) {
        return keyed("globex-manager")
                .body(ConversionExamples.PROPOSE)
                .post(offers(id))
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .extract()
                .path("id");
    }

    private static Response step(String login, String id, String offer, String step, String body) {
        String etag = as("globex-hr").get(offers(id) + "/" + offer).header("ETag");
        return keyed(login).header("If-Match", etag).body(body).post(offers(id) + "/" + offer + "/" + step);
    }

    private static ValidatableResponse history(String login, String id) {
        return as(login).get("/v1/agreements/" + id + "/history").then().statusCode(200);
    }

    @Test
    void the_host_takes_the_person_over_step_by_step() {
        String id = running("""
                {"allowed": true, "atRiskPriority": true,
                 "fee": {"method": "FIXED", "amount": {"amount": "6000.00", "currency": "EUR"}}}
                """);
        keyed("globex-manager")
                .queryParam("dryRun", true)
                .body(ConversionExamples.PROPOSE)
                .post(offers(id))
                .then()
                .statusCode(200)
                .body("possible", equalTo(true))
                .body("lastDay", equalTo("2027-01-31"))
                .body("presentLastDay", equalTo("2027-02-28"))
                .body("atRiskCheckNeeded", equalTo(true))
                .body("fee.amount", equalTo("6000.00"))
                .body("findings.rule", contains("R-CV-DE-BAN"));
        as("globex-hr").get(offers(id)).then().statusCode(200).body("items", empty());

        String offer = offered(id);
        keyed("globex-hr")
                .body(ConversionExamples.PROPOSE)
                .post(offers(id))
                .then()
                .statusCode(409)
                .body("code", equalTo("conversion-already-open"))
                .body("conflictsWith", equalTo(offer));
        step("acme-e1001", id, offer, "acceptance", "{}")
                .then()
                .statusCode(409)
                .body("allowedTransitions", hasItem("AT_RISK_CHECK"));
        keyed("globex-hr")
                .body(ConversionExamples.CHECK)
                .post(offers(id) + "/" + offer + "/at-risk-check")
                .then()
                .statusCode(428);
        step("globex-hr", id, offer, "at-risk-check", ConversionExamples.CHECK)
                .then()
                .statusCode(200)
                .body("atRisk", equalTo("NOBODY_AT_RISK"));
        step("acme-hr", id, offer, "acceptance", "{}").then().statusCode(403);
        step("acme-e1001", id, offer, "acceptance", "{}")
                .then()
                .statusCode(200)
                .body("status", equalTo("EMPLOYEE_ACCEPTED"))
                .body("fee", nullValue());
        step("acme-hr", id, offer, "release", "{}").then().statusCode(200).body("status", equalTo("HOME_RELEASED"));
        step("acme-finance", id, offer, "fee", ConversionExamples.SETTLE)
                .then()
                .statusCode(200)
                .body("fee.reference", equalTo("INV-2027-0042"))
                .body("contractReference", nullValue());
        step("globex-hr", id, offer, "contract", ConversionExamples.CONTRACT)
                .then()
                .statusCode(200)
                .body("status", equalTo("CONTRACTED"));
        AgreementApi.read("acme-hr", id).then().body("status", equalTo("ENDING"));

        TestClock.set("2027-01-31T22:50:00Z");
        Nights.pass(id, end, passContractStart);
        as("globex-hr").get(offers(id) + "/" + offer).then().body("status", equalTo("CONTRACTED"));
        TestClock.set("2027-01-31T23:00:00Z");
        Nights.pass(id, passContractStart, end, passContractStart);
        AgreementApi.read("acme-hr", id).then().body("status", equalTo("CONVERTED"));
        as("acme-e1001").get(offers(id) + "/" + offer).then().body("status", equalTo("EFFECTIVE"));
        history("acme-hr", id)
                .body("items.findAll { it.change == 'CONVERTED' }", hasSize(1))
                .body("items.findAll { it.change == 'CONVERSION_EFFECTIVE' }", hasSize(1))
                .body("items.find { it.change == 'CONVERSION_EFFECTIVE' }.effectiveFrom", equalTo("2027-02-01"));
        history("acme-e1001", id).body("items.change", not(hasItem("CONVERSION_FEE_SETTLED")));
    }

    @Test
    void without_check_and_fee_three_yes_and_a_contract_are_enough_and_without_it_the_day_blocks() {
        String id = running("");
        String offer = offered(id);
        as("acme-e1001").get(offers(id) + "/" + offer).then().body("status", equalTo("AT_RISK_CHECK"));
        step("acme-e1001", id, offer, "acceptance", "{}").then().statusCode(200);
        step("acme-hr", id, offer, "release", "{}")
                .then()
                .statusCode(200)
                .body("status", equalTo("FEE_SETTLED_OR_NONE"));
        TestClock.set("2027-01-31T23:00:00Z");
        Nights.pass(id, passContractStart);
        as("globex-hr")
                .get(offers(id) + "/" + offer)
                .then()
                .body("status", equalTo("BLOCKED"))
                .body("blockCause", equalTo("NOT_CONTRACTED_IN_TIME"));
        history("globex-hr", id).body("items.findAll { it.change == 'CONVERSION_BLOCKED' }", hasSize(1));
        AgreementApi.read("acme-hr", id).then().body("status", not(equalTo("CONVERTED")));
    }

    @Test
    void why_a_person_declines_is_home_hrs_to_know_alone() {
        String id = running("");
        String offer = offered(id);
        step("acme-e1001", id, offer, "refusals", "{\"reason\": \"My family wants me back.\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("DECLINED"))
                .body("refusal.reason", equalTo("My family wants me back."));
        as("acme-hr").get(offers(id) + "/" + offer).then().body("refusal.party", equalTo("SECONDEE"));
        for (String login : List.of("globex-hr", "globex-manager", "acme-manager", "acme-finance")) {
            as(login)
                    .get(offers(id) + "/" + offer)
                    .then()
                    .body("status", equalTo("DECLINED"))
                    .body("refusal", nullValue());
            history(login, id)
                    .body("items.change", hasItem("CONVERSION_DECLINED"))
                    .body("items.change", not(hasItem("CONVERSION_REFUSED")))
                    .body("items.find { it.change == 'CONVERSION_DECLINED' }.by", nullValue());
        }
        history("acme-hr", id)
                .body("items.find { it.change == 'CONVERSION_REFUSED' }.reason", equalTo("My family wants me back."));
    }

    @Test
    void every_reason_against_it_is_said_at_once_and_a_stranger_finds_nothing() {
        String id = running("");
        String tooLate = "{\"contractStart\": \"2027-03-02\", \"post\": {\"title\": \"Lead engineer\"}}";
        keyed("globex-hr")
                .body(tooLate)
                .post(offers(id))
                .then()
                .statusCode(422)
                .body("code", equalTo("conversion-not-possible"))
                .body("violations.code", contains("after-secondment"));
        keyed("globex-hr")
                .queryParam("dryRun", true)
                .body(tooLate)
                .post(offers(id))
                .then()
                .statusCode(200)
                .body("possible", equalTo(false))
                .body("violations.code", contains("after-secondment"));
        keyed("acme-hr")
                .body(ConversionExamples.PROPOSE)
                .post(offers(id))
                .then()
                .statusCode(403);
        String offer = offered(id);
        keyed("initech-hr")
                .body(ConversionExamples.PROPOSE)
                .post(offers(id))
                .then()
                .statusCode(404);
        as("initech-hr").get(offers(id)).then().statusCode(404);
        as("initech-hr").get(offers(id) + "/" + offer).then().statusCode(404);
        step("initech-hr", id, offer, "release", "{}").then().statusCode(404);
        as("acme-e1002").get(offers(id) + "/" + offer).then().statusCode(404);
        step("globex-hr", id, offer, "withdrawal", ConversionExamples.WITHDRAW)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        as("acme-e1001")
                .queryParam("limit", 1)
                .get(offers(id))
                .then()
                .body("items.status", contains("WITHDRAWN"))
                .body("next", nullValue());
        history("acme-e1001", id).body("items.change", hasItems("CONVERSION_PROPOSED", "CONVERSION_WITHDRAWN"));
    }
}
