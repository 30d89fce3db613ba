package dev.secondment.agreement.document.rest;

import static dev.secondment.agreement.lifecycle.rest.AgreementApi.as;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.awaitingSignatures;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.draft;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.hash;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.sign;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import dev.secondment.platform.test.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AgreementDocumentIT {
    private static final String TEMPLATE = "/v1/document-templates/contract/de";

    @Test
    void the_printed_contract_carries_the_hash_that_was_signed() throws IOException {
        String id = signed();
        Response pdf = contract("acme-hr", id, "DE", "PDF");
        pdf.then()
                .statusCode(200)
                .header("Content-Type", "application/pdf")
                .header("Content-Disposition", containsString("-contract-1-de.pdf"));
        try (PDDocument document = Loader.loadPDF(pdf.asByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(hash(id))
                    .contains("Entsendevereinbarung");
        }
        as("globex-hr")
                .get("/v1/agreements/" + id + "/documents")
                .then()
                .statusCode(200)
                .body("items.type", hasItem("CONTRACT"))
                .body("items[0].documentHash", equalTo(hash(id)))
                .body("items[0].binding", equalTo(true));
    }

    @Test
    void each_reader_gets_the_parts_they_may_see_and_the_names_of_the_others() {
        String id = signed();
        String home = contract("acme-hr", id, "EN", "HTML")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Response host = contract("globex-hr", id, "EN", "HTML");
        host.then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/html"))
                .header("Content-Security-Policy", containsString("sandbox"));
        assertThat(home).contains("500.00").doesNotContain("is not shown to the reader");
        assertThat(host.asString())
                .doesNotContain("500.00")
                .contains("is not shown to the reader")
                .contains(hash(id));
    }

    @Test
    void a_draft_says_what_it_is_and_a_stranger_gets_none() {
        String id = draft();
        assertThat(contract("acme-hr", id, "DE", "HTML").asString()).contains("ENTWURF");
        contract("globex-hr", id, "EN", "PDF").then().statusCode(404);
        contract("initech-hr", id, "EN", "PDF").then().statusCode(404);
        as("acme-hr")
                .get("/v1/agreements/" + id + "/documents/return-letter")
                .then()
                .statusCode(404)
                .body("code", equalTo("document-not-found"));
        as("acme-hr").get("/v1/agreements/" + id + "/documents/poem").then().statusCode(404);
    }

    @Test
    void an_employer_words_its_contracts_and_what_somebody_has_signed_keeps_its_words() {
        String id = awaitingSignatures();
        sign("acme-hr", id).then().statusCode(200);
        Response before = as("acme-hr").get(TEMPLATE);
        write("acme-hr", before.header("ETag"), "<h1>Our own words {document.number}</h1>")
                .then()
                .statusCode(200);
        assertThat(contract("globex-hr", id, "DE", "HTML").asString()).doesNotContain("Our own words");
        String later = awaitingSignatures();
        assertThat(contract("globex-hr", later, "DE", "HTML").asString())
                .contains("Our own words SEC-")
                .contains(hash(later));
        as("globex-hr").get(TEMPLATE).then().statusCode(200).body("edition", equalTo(0));
        write("acme-hr", before.header("ETag"), "<h1>again</h1>").then().statusCode(412);
    }

    @Test
    void a_wording_that_cannot_be_printed_is_refused_with_the_reason() {
        String etag = as("globex-hr").get(TEMPLATE).header("ETag");
        write("globex-hr", etag, "<h1>{terms.salary}</h1>")
                .then()
                .statusCode(422)
                .body("code", equalTo("document-template-invalid"))
                .body("violations[0].detail", containsString("salary"));
        write("acme-e1001", etag, "<h1>mine</h1>").then().statusCode(403);
    }

    private static Response contract(String login, String id, String language, String format) {
        return as(login)
                .queryParam("language", language)
                .queryParam("format", format)
                .get("/v1/agreements/" + id + "/documents/contract");
    }

    private static Response write(String login, String ifMatch, String body) {
        return as(login)
                .header("If-Match", ifMatch)
                .body("{\"body\":\"" + body + "\"}")
                .put(TEMPLATE);
    }
}
