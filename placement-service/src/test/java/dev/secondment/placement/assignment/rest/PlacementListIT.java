package dev.secondment.placement.assignment.rest;

import static dev.secondment.placement.AgreementStory.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import dev.secondment.placement.AgreementStory;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PlacementListIT {

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        TestClock.set("2026-08-20T10:00:00Z");
        List<AgreementStory> stories = List.of(
                AgreementStory.signedFrom("2026-09-01", "2027-02-28"),
                AgreementStory.signedFrom("2026-09-01", "2027-02-28"),
                AgreementStory.signedFrom("2026-09-01", "2027-02-28"));
        stories.forEach(story -> story.awaitStatus("PREPARING"));
        List<String> all =
                as("globex-hr").queryParam("limit", 200).get("/v1/placements").path("items.agreementId");
        List<String> paged = new ArrayList<>();
        String next = null;
        do {
            var request = as("globex-hr").queryParam("limit", 2);
            Response page = (next == null ? request : request.queryParam("cursor", next)).get("/v1/placements");
            page.then().statusCode(200);
            paged.addAll(page.<List<String>>path("items.agreementId"));
            next = page.path("next");
        } while (next != null && paged.size() < 200);
        assertThat(paged).startsWith(all.toArray(String[]::new)).doesNotHaveDuplicates();
        assertThat(all)
                .contains(stories.stream()
                        .map(story -> story.agreement.toString())
                        .toArray(String[]::new));
    }

    @Test
    void a_list_is_narrowed_by_status() {
        AgreementStory withdrawn =
                AgreementStory.signedFrom("2026-09-01", "2027-02-28").withdrawn();
        withdrawn.awaitStatus("CANCELLED");
        as("acme-hr")
                .queryParam("status", "CANCELLED")
                .queryParam("limit", 200)
                .get("/v1/placements")
                .then()
                .statusCode(200)
                .body("items.status", everyItem(equalTo("CANCELLED")))
                .body("items.agreementId", hasItem(withdrawn.agreement.toString()));
    }

    @Test
    void a_stranger_gets_an_empty_list() {
        AgreementStory.signedFrom("2026-09-01", "2027-02-28").awaitStatus("PREPARING");
        as("initech-hr").get("/v1/placements").then().statusCode(200).body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "status, SLEEPING, placement-unknown-status",
        "limit, 201, invalid-parameter",
        "agreementId, xyz, invalid-parameter",
        "cursor, xyz, invalid-cursor",
        "hostOrganization, globex, unknown-parameter"
    })
    void a_parameter_that_cannot_be_used_is_refused(String name, String value, String code) {
        as("acme-hr")
                .queryParam(name, value)
                .get("/v1/placements")
                .then()
                .statusCode(400)
                .body("code", equalTo(code));
    }
}
