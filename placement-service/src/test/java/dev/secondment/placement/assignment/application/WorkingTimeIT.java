package dev.secondment.placement.assignment.application;

import static dev.secondment.placement.AgreementStory.as;
import static dev.secondment.placement.AgreementStory.eventually;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.secondment.placement.AgreementStory;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestClock;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody works more than full time: as agreements come in. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class WorkingTimeIT {

    @BeforeEach
    void before_the_start() {
        TestClock.set("2026-01-01T10:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 2026-06-30, 1.0, 2026-06-30, 2026-12-31, 1.0, PLANNED",
        "2026-02-01, 2026-06-30, 1.0, 2026-07-01, 2026-12-31, 1.0, PREPARING",
        "2026-02-01, 2026-06-30, 0.5, 2026-02-01, 2026-06-30, 0.5, PREPARING",
        "2026-02-01, 2026-06-30, 0.5, 2026-02-01, 2026-06-30, 0.5001, PLANNED"
    })
    void a_second_placement_fits_when_every_day_stays_within_full_time(
            String start,
            String end,
            String fte,
            String secondStart,
            String secondEnd,
            String secondFte,
            String status) {
        AgreementStory first = new AgreementStory().signed(start, end, fte).awaitStatus("PREPARING");
        new AgreementStory(first.employee)
                .signed(secondStart, secondEnd, secondFte)
                .awaitStatus(status);
    }

    @Test
    void a_placement_without_room_is_kept_with_the_reason_which_the_host_sees_only_in_part() {
        AgreementStory first =
                AgreementStory.signedFrom("2026-02-01", "2026-06-30").awaitStatus("PREPARING");
        AgreementStory second = new AgreementStory(first.employee)
                .signed("2026-06-01", "2026-12-31", "0.2")
                .awaitStatus("PLANNED");
        assertThat(second.awaitEvents(1)).containsExactly("conflicted");
        as("acme-hr")
                .get("/v1/placements/" + second.placementId())
                .then()
                .body("conflict.firstDay", equalTo("2026-06-01"))
                .body("conflict.conflictsWith", equalTo(first.placementId()));
        second.placement().body("conflict.firstDay", equalTo("2026-06-01")).body("conflict.conflictsWith", nullValue());
        assertThat(conflictInTheFeed("acme-hr", second)).isEqualTo(first.placementId());
        assertThat(conflictInTheFeed("globex-hr", second)).isNull();
    }

    @Test
    void a_placement_is_planned_once_the_conflict_has_gone_away() {
        AgreementStory first =
                AgreementStory.signedFrom("2026-02-01", "2026-06-30").awaitStatus("PREPARING");
        AgreementStory second = new AgreementStory(first.employee)
                .signed("2026-06-01", "2026-12-31", "1.0")
                .awaitStatus("PLANNED");
        first.withdrawn().awaitStatus("CANCELLED");
        second.awaitStatus("PREPARING");
        second.placement().body("conflict", nullValue());
        assertThat(second.awaitEvents(2)).containsExactly("conflicted", "planned");
    }

    @Test
    void of_many_agreements_at_once_exactly_one_gets_the_days() {
        AgreementStory first = new AgreementStory();
        List<AgreementStory> stories = Stream.concat(
                        Stream.of(first),
                        Stream.generate(() -> new AgreementStory(first.employee))
                                .limit(9))
                .toList();
        stories.parallelStream().forEach(story -> story.signed("2026-02-01", "2026-06-30", "1.0"));
        eventually().untilAsserted(() -> assertThat(statuses(stories)).hasSize(10));
        assertThat(statuses(stories)).filteredOn("PREPARING"::equals).hasSize(1);
        assertThat(statuses(stories)).filteredOn("PLANNED"::equals).hasSize(9);
    }

    private static List<String> statuses(List<AgreementStory> stories) {
        return stories.stream()
                .flatMap(story -> story.list("acme-hr").extract().<List<String>>path("items.status").stream())
                .toList();
    }

    private static String conflictInTheFeed(String login, AgreementStory story) {
        String cursor = null;
        while (true) {
            var request = given().auth().oauth2(Tokens.of(login).sign()).queryParam("limit", 200);
            var page = (cursor == null ? request : request.queryParam("after", cursor)).get("/v1/events");
            page.then().statusCode(200);
            String found = page.path("items.find { it.type == 'secondment.placement.conflicted.v1' && it.subject == '"
                    + story.agreement + "' }.data.conflictsWith");
            cursor = page.path("next");
            if (found != null || cursor == null) {
                return found;
            }
        }
    }
}
