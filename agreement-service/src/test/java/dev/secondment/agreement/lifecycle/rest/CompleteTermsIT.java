package dev.secondment.agreement.lifecycle.rest;

import static dev.secondment.agreement.lifecycle.rest.AgreementApi.command;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.etag;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.patch;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.secondment.agreement.terms.domain.CanonicalJson;
import dev.secondment.agreement.terms.domain.TermsFixture;
import dev.secondment.platform.test.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Terms with every part used, through HTTP and the database. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CompleteTermsIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static ObjectNode full() throws Exception {
        return (ObjectNode) JSON.readTree(CanonicalJson.of(TermsFixture.full()));
    }

    @Test
    void every_part_is_kept_and_shown_as_it_was_sent_and_lacks_nothing() throws Exception {
        String id = AgreementApi.draft(full());
        JsonNode shown = JSON.readTree(read("acme-hr", id).asString());
        full().properties()
                .forEach(part ->
                        assertThat(shown.get(part.getKey())).as(part.getKey()).isEqualTo(part.getValue()));
        command("acme-hr", id, "submission", "{}").then().statusCode(200);
        read("globex-hr", id)
                .then()
                .statusCode(200)
                .body("recharge.rate", equalTo("610.00"))
                .body("expenses.bearer", contains("HOST", "HOST", "HOME", "CLIENT"))
                .body("compensation", nullValue())
                .body("consent", nullValue())
                .body("secondee.displayName", equalTo("Erika Musterfrau"))
                .body("secondee.employmentType", nullValue())
                .body("substantivePost.grade", nullValue());
        read("globex-manager", id).then().statusCode(200).body("recharge", nullValue());
    }

    @Test
    void parts_within_parts_are_patched_one_by_one() throws Exception {
        String id = AgreementApi.draft(full());
        patch("acme-hr", id, """
                        {"responsibilities": {"A1": null, "TRAINING": {"informed": ["VENDOR"]}},
                         "recharge": {"absenceRule": {"SICKNESS": 10}},
                         "compensation": {"payBasis": {"newAnnual": {"amount": "80000.00"}}},
                         "client": null}
                        """, etag(id))
                .then()
                .statusCode(200)
                .body("responsibilities.A1", nullValue())
                .body("responsibilities.TRAINING.accountable", equalTo("HOST"))
                .body("responsibilities.TRAINING.informed", contains("VENDOR"))
                .body("recharge.absenceRule.SICKNESS", equalTo(10))
                .body("recharge.absenceRule.ANNUAL", equalTo(0))
                .body("compensation.payBasis.newAnnual.currency", equalTo("EUR"))
                .body("client", nullValue());
        command("acme-hr", id, "submission", "{}")
                .then()
                .statusCode(422)
                .body("code", equalTo("agreement-terms-incomplete"))
                .body("violations.code", containsInAnyOrder("no-such-party", "no-such-party", "no-such-party"));
    }

    @Test
    void a_value_deep_inside_that_is_not_well_formed_is_named() throws Exception {
        String id = AgreementApi.draft(full());
        patch("acme-hr", id, """
                        {"responsibilities": {"PAYROLL": {"informed": [null]}},
                         "recharge": {"absenceRule": {"SICKNESS": -1}, "costCentres": [{"percent": "1e2"}]}}
                        """, etag(id))
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        contains(
                                "/recharge/absenceRule/SICKNESS",
                                "/recharge/costCentres/0/percent",
                                "/responsibilities/PAYROLL/informed/0"));
        patch("acme-hr", id, "{\"responsibilities\": {\"COFFEE\": {\"accountable\": \"HOST\"}}}", etag(id))
                .then()
                .statusCode(400);
    }
}
