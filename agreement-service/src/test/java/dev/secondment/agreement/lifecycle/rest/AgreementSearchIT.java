package dev.secondment.agreement.lifecycle.rest;

import static dev.secondment.agreement.lifecycle.rest.AgreementApi.as;
import static dev.secondment.agreement.lifecycle.rest.AgreementApi.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finding agreements: each test has a word of its own, so that others' agreements do not matter. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AgreementSearchIT {
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private ObjectNode terms = AgreementApi.terms();

    @BeforeEach
    void a_role_of_its_own() {
        terms.withObject("/hostRole").put("title", "Zymurgist " + word);
        terms.withObject("/hostRole").putArray("duties").add("Brew \"Märzen\", every second day");
    }

    private RequestSpecification search(String login, String more) {
        return as(login).queryParam("q", word + " " + more);
    }

    @ParameterizedTest
    @CsvSource({
        "zymurgist, true",
        "ZYMU, true",
        "märz, true",
        "'brew MÄRZEN!', true",
        "globex, true",
        "'acme gmbh', true",
        "software, true",
        "wort, false",
        // Pay and consent are no way to find anybody.
        "500, false",
        "RESPONSIBILITY, false",
        "photo, false",
    })
    void every_word_has_to_begin_a_word_of_number_names_titles_or_duties(String more, boolean found) {
        terms.putObject("consent").put("text", "My photo may be in the host's directory.");
        String id = AgreementApi.draft(terms);
        search("acme-hr", more)
                .get("/v1/agreements")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(found ? List.of(id) : List.of()));
    }

    @Test
    void the_number_finds_it_whole_or_in_part() {
        String id = AgreementApi.draft(terms);
        String number = AgreementApi.read("acme-hr", id).path("number");
        for (String asked : List.of(number, number.substring(0, 8), number.substring(9))) {
            search("acme-hr", asked).get("/v1/agreements").then().body("items.number", contains(number));
        }
    }

    @Test
    void nobody_finds_what_they_do_not_see() {
        String id = AgreementApi.draft(terms);
        search("acme-hr", "").get("/v1/agreements").then().body("items.id", contains(id));
        search("globex-hr", "").get("/v1/agreements").then().body("items", empty());
        command("acme-hr", id, "submission", "{}").then().statusCode(200);
        search("globex-hr", "").get("/v1/agreements").then().body("items.id", contains(id));
        search("acme-e1001", "").get("/v1/agreements").then().body("items", empty());
        command("acme-hr", id, "review-decisions", AgreementExamples.APPROVE)
                .then()
                .statusCode(200);
        search("acme-e1001", "").get("/v1/agreements").then().body("items.id", contains(id));
        search("initech-hr", "").get("/v1/agreements").then().body("items", empty());
    }

    @Test
    void a_vendor_does_not_find_by_the_post_at_home() {
        String vendor = UUID.randomUUID().toString();
        String vendorHr = Tokens.of("globex-hr")
                .withoutOrganization()
                .organization("vendor", vendor)
                .sign();
        terms.put("destination", "VENDOR_PROJECT");
        terms.putObject("vendor")
                .put("organizationId", vendor)
                .put("legalName", "Vendor SE")
                .put("country", "DE");
        String id = AgreementApi.awaitingSignatures(terms);
        for (String asked : List.of("zymurgist", "globex", "vendor", "brew")) {
            AgreementApi.asBearer(vendorHr)
                    .queryParam("q", asked)
                    .get("/v1/agreements")
                    .then()
                    .body("items.id", contains(id));
        }
        AgreementApi.asBearer(vendorHr)
                .queryParam("q", "software")
                .get("/v1/agreements")
                .then()
                .body("items", empty());
    }

    @Test
    void a_changed_draft_is_found_by_its_new_words_only() {
        String id = AgreementApi.draft(terms);
        AgreementApi.patch("acme-hr", id, "{\"hostRole\":{\"title\":\"Cooper " + word + "\"}}", AgreementApi.etag(id))
                .then()
                .statusCode(200);
        search("acme-hr", "cooper").get("/v1/agreements").then().body("items.hostRole", contains("Cooper " + word));
        search("acme-hr", "zymurgist").get("/v1/agreements").then().body("items", empty());
    }

    @Test
    void side_counterpart_and_day_narrow_the_list() {
        String id = AgreementApi.signed(terms);
        String draft = AgreementApi.draft(terms);
        search("acme-hr", "").get("/v1/agreements").then().body("items.id", contains(draft, id));
        search("acme-hr", "")
                .queryParam("side", "HOST")
                .get("/v1/agreements")
                .then()
                .body("items", empty());
        search("globex-hr", "")
                .queryParam("side", "HOST")
                .queryParam("counterpart", Tokens.ACME)
                .get("/v1/agreements")
                .then()
                .body("items.id", contains(id))
                .body("items.lastDay", contains("2027-02-28"));
        search("acme-hr", "")
                .queryParam("counterpart", Tokens.INITECH)
                .get("/v1/agreements")
                .then()
                .body("items", empty());
        for (String day : List.of("2026-08-31", "2026-09-01", "2027-02-28", "2027-03-01")) {
            boolean inTerm = day.compareTo("2026-09-01") >= 0 && day.compareTo("2027-02-28") <= 0;
            search("acme-hr", "")
                    .queryParam("activeOn", day)
                    .get("/v1/agreements")
                    .then()
                    .body("items.id", equalTo(inTerm ? List.of(id) : List.of()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "activeOn, nonsense, 400",
        "activeOn, +999999999-01-01, 400",
        "side, NORTH, 400",
        "counterpart, nobody, 400",
        "q, ' - ', 400",
        "sort, number, 400",
    })
    void a_question_that_makes_no_sense_is_told_so(String parameter, String value, int status) {
        as("acme-hr").queryParam(parameter, value).get("/v1/agreements").then().statusCode(status);
    }

    @Test
    void pages_of_a_search_neither_repeat_nor_skip() {
        List<String> drafted = new java.util.ArrayList<>();
        for (int i = 0; i < 5; i++) {
            drafted.addFirst(AgreementApi.draft(terms));
            java.util.concurrent.locks.LockSupport.parkNanos(3_000_000);
        }
        List<String> found = new java.util.ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = search("acme-hr", "").queryParam("limit", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/v1/agreements")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            found.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        } while (cursor != null);
        assertThat(found).isEqualTo(drafted);
    }
}
