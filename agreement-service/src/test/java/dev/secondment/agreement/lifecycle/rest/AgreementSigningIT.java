package dev.secondment.agreement.lifecycle.rest;

import static dev.secondment.agreement.lifecycle.rest.AgreementApi.as;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.asBearer;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.command;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.etag;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.keyed;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.sign;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.secondment.agreement.lifecycle.domain.Fingerprint;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestKafka;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Gathering the signatures, and what is kept of them. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AgreementSigningIT {

    @Test
    void ten_at_once_give_the_last_signature_and_there_is_one_contract() throws Exception {
        String id = AgreementApi.awaitingSignatures();
        sign("acme-hr", id).then().statusCode(200);
        sign("globex-hr", id).then().statusCode(200);
        String etag = etag(id);
        assertThat(etag).isEqualTo("\"4\"");
        String body = "{\"documentHash\":\"" + AgreementApi.hash(id) + "\"}";
        CountDownLatch together = new CountDownLatch(10);
        List<Callable<Response>> signers = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            // Half of them expect the version that the winner makes: these meet the signature itself, not a stale ETag.
            String expected = i % 2 == 0 ? etag : "\"5\"";
            signers.add(() -> {
                together.countDown();
                together.await();
                return command(Tokens.bearer("acme-e1001"), id, "signatures", body, expected);
            });
        }
        List<Integer> statuses = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(10)) {
            for (Future<Response> signer : pool.invokeAll(signers)) {
                Response answer = signer.get();
                statuses.add(answer.statusCode());
                if (answer.statusCode() != 200) {
                    codes.add(answer.path("code"));
                }
            }
        }
        assertThat(statuses).containsOnlyOnce(200).contains(412);
        assertThat(statuses).isSubsetOf(200, 409, 412);
        assertThat(codes).hasSize(9).isSubsetOf("agreement-already-signed", "stale-version");
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(published(id)).contains("secondment.agreement.signed.v1"));
        assertThat(published(id).stream().filter("secondment.agreement.signed.v1"::equals))
                .hasSize(1);
        assertThat(published(id).stream().filter("secondment.agreement.signature-given.v1"::equals))
                .hasSize(3);
        as("acme-hr")
                .get("/v1/agreements/" + id + "/history")
                .then()
                .body("items.findAll { it.change == 'SIGNED' }.size()", equalTo(1));
    }

    private static List<String> published(String id) {
        return TestKafka.read("secondment.agreement.v1", id).stream()
                .map(event -> TestKafka.header(event, "ce_type"))
                .toList();
    }

    @Test
    void the_proof_says_who_signed_what_when_and_how() {
        String id = AgreementApi.awaitingSignatures();
        sign("globex-manager", id).then().statusCode(200);
        sign("acme-hr", id).then().statusCode(200);
        as("acme-hr")
                .get("/v1/agreements/" + id + "/signatures")
                .then()
                .statusCode(200)
                .body("items.party", contains("HOST", "HOME"))
                .body("items.subject", contains(subject("globex-manager"), subject("acme-hr")))
                .body("items.client", everyItem(equalTo("suite-cli")))
                .body("items.authentication", everyItem(equalTo("unspecified")))
                .body("items.documentHash", everyItem(equalTo(AgreementApi.hash(id))))
                .body("signing.turn", contains("SECONDEE"));
        as("globex-hr")
                .get("/v1/agreements/" + id + "/signatures")
                .then()
                .body("items.subject", contains(subject("globex-manager"), null));
        as("initech-hr").get("/v1/agreements/" + id + "/signatures").then().statusCode(404);
    }

    /** The identity provider's id of a login, as {@link Tokens} makes it. */
    private static String subject(String login) {
        return UUID.nameUUIDFromBytes(login.getBytes(StandardCharsets.UTF_8)).toString();
    }

    @Test
    void a_signature_carries_the_persons_consent_and_taking_it_back_changes_nothing_else() {
        ObjectNode terms = AgreementApi.terms();
        terms.putObject("consent").put("language", "en").put("text", "My photo may be in the host's directory.");
        String id = AgreementApi.awaitingSignatures(terms);
        withdrawConsent(id).then().statusCode(409).body("code", equalTo("agreement-no-consent"));
        for (String login : List.of("acme-hr", "globex-hr", "acme-e1001")) {
            sign(login, id).then().statusCode(200);
        }
        String version = etag(id);
        as("acme-e1001")
                .get("/v1/agreements/" + id + "/signatures")
                .then()
                .body("consent.textHash", equalTo(Fingerprint.ofText("My photo may be in the host's directory.")))
                .body("consent.withdrawnAt", nullValue());
        withdrawConsent(id).then().statusCode(200).body("withdrawnAt", notNullValue());
        withdrawConsent(id).then().statusCode(409);
        assertThat(etag(id)).isEqualTo(version);
        as("acme-hr").get("/v1/agreements/" + id + "/signatures").then().body("consent.withdrawnAt", notNullValue());
        for (String other : List.of("globex-hr", "acme-manager")) {
            as(other)
                    .get("/v1/agreements/" + id + "/signatures")
                    .then()
                    .statusCode(200)
                    .body("consent", nullValue());
            assertThat(as(other).get("/v1/agreements/" + id + "/history").asString())
                    .doesNotContain("CONSENT");
        }
    }

    private static Response withdrawConsent(String id) {
        return keyed("acme-e1001").body("{}").post("/v1/agreements/" + id + "/consent-withdrawal");
    }

    @Test
    void a_vendor_that_the_terms_name_sees_and_signs_the_contract() {
        String vendor = UUID.randomUUID().toString();
        String vendorHr = Tokens.of("globex-hr")
                .subject("vendor-hr")
                .withoutOrganization()
                .organization("vendor", vendor)
                .sign();
        ObjectNode terms = AgreementApi.terms();
        terms.put("destination", "VENDOR_PROJECT");
        terms.putObject("vendor")
                .put("organizationId", vendor)
                .put("legalName", "Vendor SE")
                .put("country", "DE");
        String id = AgreementApi.submitted(terms);
        asBearer(vendorHr).get("/v1/agreements/" + id).then().statusCode(404);
        command("acme-hr", id, "review-decisions", AgreementExamples.APPROVE)
                .then()
                .statusCode(200)
                .body("signing.turn", contains("HOME", "HOST", "SECONDEE", "VENDOR"));
        for (String login : List.of("acme-hr", "globex-hr", "acme-e1001")) {
            sign(login, id).then().statusCode(200).body("status", equalTo("AWAITING_SIGNATURES"));
        }
        asBearer(vendorHr)
                .get("/v1/agreements/" + id)
                .then()
                .statusCode(200)
                .body("compensation", nullValue())
                .body("review", nullValue());
        command(vendorHr, id, "signatures", "{\"documentHash\":\"" + AgreementApi.hash(id) + "\"}", etag(id))
                .then()
                .statusCode(200)
                .body("status", equalTo("SIGNED"));
    }
}
