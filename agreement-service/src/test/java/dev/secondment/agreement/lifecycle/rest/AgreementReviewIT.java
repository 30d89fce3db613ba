package dev.secondment.agreement.lifecycle.rest;

import static dev.secondment.agreement.lifecycle.rest.AgreementApi.as;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.command;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.etag;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** The chain of approvals between the draft and the text to be signed. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AgreementReviewIT {
    private static final String CHAIN = """
            {"approvals": [{"party": "HOME", "role": "line-manager", "approver": "acme-manager", "substitutes": ["acme-deputy"]},
                           {"party": "HOST", "role": "finance"},
                           {"party": "HOME", "role": "hr"}]}
            """;
    /** Known by these logins: where a token carries no user name, its subject is the name. */
    private static final String MANAGER =
            Tokens.of("acme-manager").subject("acme-manager").sign();

    private static final String DEPUTY =
            Tokens.of("acme-manager").subject("acme-deputy").sign();

    private static String underReview() {
        String id = AgreementApi.draft();
        command("acme-hr", id, "submission", CHAIN)
                .then()
                .statusCode(200)
                .body("review.next", equalTo(1))
                .body("review.steps.party", contains("HOME", "HOST", "HOME"));
        return id;
    }

    private static Response approve(String login, String id) {
        return command(login, id, "review-decisions", AgreementExamples.APPROVE);
    }

    @Test
    void each_approves_in_turn_a_substitute_for_whom_they_stand_in() {
        String id = underReview();
        approve("globex-finance", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("agreement-approval-out-of-turn"))
                .body("nextStep", equalTo(1));
        approve("acme-payroll", id).then().statusCode(403);
        command(DEPUTY, id, "review-decisions", AgreementExamples.APPROVE, etag(id))
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_REVIEW"))
                .body("review.next", equalTo(2))
                .body("review.steps[0].approval.by", equalTo("acme-deputy"))
                .body("review.steps[0].approval.onBehalfOf", equalTo("acme-manager"));
        command(DEPUTY, id, "review-decisions", AgreementExamples.APPROVE, etag(id))
                .then()
                .statusCode(409)
                .body("code", equalTo("agreement-already-approved"));
        approve("globex-finance", id).then().statusCode(200).body("review.next", equalTo(3));
        approve("acme-hr", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("AWAITING_SIGNATURES"))
                .body("review.next", nullValue());
        as("globex-hr")
                .get("/v1/agreements/" + id + "/history")
                .then()
                .body("items.findAll { it.change == 'REVIEW_STEP_APPROVED' }.by", contains("HOME", "HOST", "HOME"))
                .body(
                        "items.find { it.change == 'REVIEW_STEP_APPROVED' }.reason",
                        equalTo("In place of acme-manager."));
        read("acme-e1001", id).then().statusCode(200).body("review", nullValue());
    }

    @Test
    void any_approver_may_send_the_text_back_and_the_next_review_begins_anew() {
        String id = underReview();
        command(MANAGER, id, "review-decisions", AgreementExamples.APPROVE, etag(id))
                .then()
                .statusCode(200);
        command("globex-finance", id, "review-decisions", AgreementExamples.RETURN)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"));
        command("acme-hr", id, "submission", CHAIN).then().statusCode(200).body("review.next", equalTo(1));
        // Asked in nobody's chain: a manager of the host.
        command("globex-manager", id, "review-decisions", AgreementExamples.RETURN)
                .then()
                .statusCode(403);
    }

    @Test
    void a_chain_that_cannot_work_is_refused_with_everything_that_is_wrong() {
        String id = AgreementApi.draft();
        command("acme-hr", id, "submission", """
                        {"approvals": [{"party": "SECONDEE", "role": "hr"},
                                       {"party": "HOME", "role": "hr", "substitutes": ["acme-deputy"]}]}
                        """)
                .then()
                .statusCode(422)
                .body("code", equalTo("agreement-approvals-invalid"))
                .body("violations.pointer", hasItems("/approvals/0/party", "/approvals/1/approver"));
        command("acme-hr", id, "submission", "{\"approvals\": [{\"party\": \"HOME\", \"role\": \"king\"}]}")
                .then()
                .statusCode(422);
    }

    @Test
    void the_last_approval_says_in_which_order_and_until_when() {
        String id = AgreementApi.submitted();
        command("acme-hr", id, "review-decisions", """
                        {"decision": "APPROVE", "signingOrder": [["HOME", "HOST"]], "signBy": "2020-01-01"}
                        """)
                .then()
                .statusCode(422)
                .body("code", equalTo("agreement-signing-plan-invalid"))
                .body("violations.pointer", contains("/signingOrder", "/signBy"));
        command("acme-hr", id, "review-decisions", """
                        {"decision": "APPROVE", "signingOrder": [["HOME", "HOST"], ["SECONDEE"]]}
                        """)
                .then()
                .statusCode(200)
                .body("signing.turn", contains("HOME", "HOST"));
        AgreementApi.sign("acme-e1001", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("agreement-signature-out-of-turn"))
                .body("turn", contains("HOME", "HOST"));
        AgreementApi.sign("globex-hr", id).then().statusCode(200).body("signing.turn", contains("HOME"));
        AgreementApi.sign("acme-hr", id).then().statusCode(200).body("signing.turn", contains("SECONDEE"));
        AgreementApi.sign("acme-e1001", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("SIGNED"))
                .body("signing", nullValue());
    }
}
