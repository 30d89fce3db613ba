package dev.secondment.placement.assignment.application;

import static dev.secondment.placement.AgreementStory.as;
import static dev.secondment.placement.AgreementStory.eventually;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.secondment.placement.AgreementStory;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestClock;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A placement follows what becomes of its agreement, and the payroll what becomes of both. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PlacementFollowsAgreementIT {
    private static final String START = "2026-09-01";
    private static final String END = "2027-02-28";
    private static final String UMBRELLA = "0190a000-0000-7000-8000-0000000b1e11";

    @BeforeEach
    void before_the_start() {
        TestClock.set("2026-08-20T10:00:00Z");
    }

    private static AgreementStory paidAndActive() {
        AgreementStory story =
                AgreementStory.signedFrom(START, END).allowanceAgreed("500.00").active(START);
        assertThat(story.told(1)).containsExactly("START 2026-09-01 500.00 30/30");
        return story;
    }

    @Test
    void an_extension_while_closing_calls_the_closing_off_and_supersedes_the_stop() {
        AgreementStory story = paidAndActive();
        TestClock.set("2027-01-30T10:00:00Z");
        story.awaitStatus("CLOSING");
        assertThat(story.told(2)).endsWith("STOP 2027-02-01..2027-02-28 500.00 28/28");
        story.ending(END);
        story.amended(
                        "2027-03-01",
                        story.version(START, START, END, "1.0"),
                        story.version("2027-03-01", START, "2027-06-30", "1.0"))
                .extended("2027-06-30");
        story.awaitStatus("ACTIVE");
        story.placement()
                .body("expectedEnd", equalTo("2027-06-30"))
                .body("booked.to", contains("2027-06-30"))
                .body("endReason", nullValue());
        // The signed amendment moves the stop, with it the closing is still on; that the pay goes on needs no more
        // words.
        assertThat(story.told(3)).endsWith("STOP 2027-06-01..2027-06-30 500.00 30/30 ^");
        assertThat(story.eventsSinceActive(3)).containsExactly("closing", "changed", "extended");
        TestClock.set("2027-03-10T10:00:00Z");
        assertThat(story.eventsSinceActive(3)).containsExactly("closing", "changed", "extended");
        TestClock.set("2027-06-30T22:00:30Z");
        story.awaitStatus("CLOSED");
        assertThat(story.told(3)).hasSize(3);
    }

    @Test
    void an_early_end_stops_pay_at_once_is_corrected_both_ways_and_closes_the_day_after() {
        AgreementStory story = paidAndActive();
        TestClock.set("2026-11-10T10:00:00Z");
        story.ending(END, "2026-11-30", "EARLY_TERMINATION").awaitStatus("CLOSING");
        assertThat(story.told(2)).endsWith("STOP 2026-11-01..2026-11-30 500.00 30/30");
        story.ending(END, "2026-12-14", "EARLY_TERMINATION");
        assertThat(story.told(3)).endsWith("STOP 2026-12-01..2026-12-14 500.00 14/31 ^");
        story.ending(END, "2026-11-20", "EARLY_TERMINATION");
        assertThat(story.told(4)).endsWith("STOP 2026-11-01..2026-11-20 500.00 20/30 ^");
        story.placement().body("status", equalTo("CLOSING")).body("expectedEnd", equalTo("2026-11-20"));
        TestClock.set("2026-11-20T23:00:30Z");
        story.awaitStatus("CLOSED");
        story.ended("2026-11-20");
        story.placement()
                .body("actualEnd", equalTo("2026-11-20"))
                .body("payrollEnd", equalTo("2026-11-20"))
                .body("endReason", equalTo("EARLY_TERMINATION"));
        // A last day learned after the closing is still the last day.
        TestClock.set("2026-12-20T10:00:00Z");
        story.ended("2026-11-18");
        assertThat(story.told(5)).endsWith("STOP 2026-11-01..2026-11-18 500.00 18/30 !2026-11 ^");
        story.placement().body("status", equalTo("CLOSED")).body("actualEnd", equalTo("2026-11-18"));
        assertThat(story.eventsSinceActive(6))
                .containsExactly("changed", "closing", "changed", "changed", "closed", "changed");
    }

    @Test
    void a_conversion_closes_the_placement_for_good() {
        AgreementStory story = paidAndActive();
        story.ending(END, "2026-12-31", "CONVERSION").awaitStatus("CLOSING");
        story.agreementSays("converted", """
                {"agreementId":"%s","actualEnd":"2026-12-31","contractStart":"2027-01-01"}""".formatted(story.agreement));
        story.awaitStatus("CLOSED");
        story.placement().body("endReason", equalTo("CONVERTED_TO_HOST"));
        assertThat(story.told(2)).endsWith("STOP 2026-12-01..2026-12-31 500.00 31/31");
    }

    @Test
    void pay_changes_are_told_as_differences_back_dated_ones_with_the_months_to_calculate_again() {
        AgreementStory story = paidAndActive();
        TestClock.set("2026-12-05T10:00:00Z");
        story.payChanged("2026-09-01 500.00", "2026-10-16 600.00");
        assertThat(story.told(2)).endsWith("CHANGE 2026-10-16 600.00 16/31 !2026-10,2026-11,2026-12");
        story.instructions()
                .body("items[1].retroactive", equalTo(true))
                .body("items[1].originPeriod", equalTo("2026-10"))
                .body("items[1].sourceEventId", notNullValue());
        story.payChanged("2026-09-01 500.00", "2026-10-16 620.00", "2027-01-01 700.00");
        assertThat(story.told(4))
                .endsWith(
                        "CHANGE 2026-10-16 620.00 16/31 !2026-10,2026-11,2026-12 ^", "CHANGE 2027-01-01 700.00 31/31");
        // The same again, as another amendment would repeat it, is nothing new.
        story.payChanged("2026-09-01 500.00", "2026-10-16 620.00", "2027-01-01 700.00")
                .ended("2026-11-20");
        assertThat(story.told(5)).endsWith("STOP 2026-11-01..2026-11-20 620.00 20/30 !2026-11,2026-12 ^");
    }

    @Test
    void pay_agreed_before_the_start_is_told_with_the_start_and_after_the_end_as_a_difference() {
        AgreementStory story = AgreementStory.signedFrom(START, "2026-10-31")
                .allowanceAgreed("500.00")
                .payChanged("2026-09-01 500.00", "2026-10-01 600.00")
                .active(START);
        assertThat(story.told(2)).containsExactly("START 2026-09-01 500.00 30/30", "CHANGE 2026-10-01 600.00 31/31");
        TestClock.set("2026-11-15T10:00:00Z");
        story.awaitStatus("CLOSED");
        assertThat(story.told(3)).endsWith("STOP 2026-10-01..2026-10-31 600.00 31/31 !2026-11");
        story.payChanged("2026-09-01 500.00", "2026-10-01 650.00");
        assertThat(story.told(5))
                .endsWith("CHANGE 2026-10-01 650.00 31/31 !2026-10 ^", "STOP 2026-10-01..2026-10-31 650.00 31/31 ^");
    }

    @Test
    void a_share_that_rises_into_another_placement_waits_for_room_and_holds_what_it_held() {
        AgreementStory first = new AgreementStory().signed(START, END, "0.5").active(START);
        AgreementStory second = new AgreementStory(first.employee)
                .signed("2026-12-01", END, "0.5")
                .awaitStatus("PREPARING");
        first.amended(
                "2026-11-01", first.version(START, START, END, "0.5"), first.version("2026-11-01", START, END, "0.8"));
        assertThat(first.eventsSinceActive(2)).containsExactly("changed", "conflicted");
        as("acme-hr")
                .get("/v1/placements/" + first.placementId())
                .then()
                .body("status", equalTo("ACTIVE"))
                .body("conflict.firstDay", equalTo("2026-12-01"))
                .body("conflict.conflictsWith", equalTo(second.placementId()))
                .body("agreed.fte", contains("0.5", "0.8"))
                .body("booked.fte", contains("0.5"))
                .body("booked.to", contains(END));
        second.withdrawn().awaitStatus("CANCELLED");
        assertThat(first.eventsSinceActive(3)).containsExactly("changed", "conflicted", "changed");
        first.placement()
                .body("conflict", nullValue())
                .body("booked.from", contains(START, "2026-11-01"))
                .body("booked.fte", contains("0.5", "0.8"))
                .body("fte", equalTo("0.5"));
        TestClock.set("2026-11-02T10:00:00Z");
        first.placement().body("fte", equalTo("0.8"));
        first.list("acme-hr").body("items.fte", contains("0.8")).body("items.conflicted", contains(false));
    }

    @Test
    void what_ends_early_while_in_conflict_leaves_the_days_after_its_last_to_others() {
        AgreementStory first = new AgreementStory().signed(START, END, "0.5").active(START);
        new AgreementStory(first.employee).signed("2026-12-01", END, "0.5").awaitStatus("PREPARING");
        first.amended(
                        "2026-11-01",
                        first.version(START, START, END, "0.5"),
                        first.version("2026-11-01", START, END, "0.8"))
                .ending(END, "2027-01-31", "EARLY_TERMINATION")
                .awaitStatus("CLOSING");
        first.placement()
                .body("conflict.firstDay", equalTo("2026-12-01"))
                .body("booked.fte", contains("0.5"))
                .body("booked.to", contains("2027-01-31"));
        new AgreementStory(first.employee).signed("2027-02-01", END, "0.5").awaitStatus("PREPARING");
    }

    @Test
    void a_suspension_is_mirrored_and_pay_goes_on() {
        AgreementStory story = paidAndActive();
        story.suspended("2026-10-05").awaitStatus("ON_HOLD");
        story.resumed("2026-10-26").awaitStatus("ACTIVE");
        assertThat(story.eventsSinceActive(2)).containsExactly("on-hold", "resumed");
        story.suspended("2026-11-05").awaitStatus("ON_HOLD");
        story.ending(END, "2026-11-30", "EARLY_TERMINATION").awaitStatus("CLOSING");
        assertThat(story.told(2)).endsWith("STOP 2026-11-01..2026-11-30 500.00 30/30");
    }

    @Test
    void what_comes_twice_or_in_disorder_has_the_effect_of_once_and_in_order() {
        AgreementStory story = paidAndActive();
        String amendment = """
                {"agreementId":"%s","effectiveFrom":"2026-12-01","versions":[%s,%s]}""".formatted(
                        story.agreement,
                        story.version(START, START, END, "1.0"),
                        story.version("2026-12-01", START, END, "0.6"));
        String ending = """
                {"agreementId":"%s","plannedEnd":"%s","lastDay":"2026-12-31","cause":"COMPLETION"}""".formatted(story.agreement, END);
        UUID id = UUID.randomUUID();
        story.agreementSays(5, "ending", ending, UUID.randomUUID());
        story.agreementSays(4, "amendment-signed", amendment, id);
        story.agreementSays(4, "amendment-signed", amendment, id);
        story.agreementSays(4, "amendment-signed", amendment, UUID.randomUUID());
        story.agreementSays(5, "ending", ending, UUID.randomUUID());
        story.awaitStatus("CLOSING");
        assertThat(story.eventsSinceActive(3)).containsExactly("changed", "changed", "closing");
        story.placement()
                .body("booked.from", contains(START, "2026-12-01"))
                .body("booked.to", contains("2026-11-30", "2026-12-31"));
        assertThat(story.told(2)).endsWith("STOP 2026-12-01..2026-12-31 500.00 31/31");
    }

    @Test
    void an_agreement_whose_database_was_restored_may_say_again_that_it_is_active() {
        AgreementStory story = paidAndActive();
        story.activated(START).suspended("2026-10-05").payChanged("2026-09-01 500.00", "2026-11-01 600.00");
        assertThat(story.told(2)).endsWith("CHANGE 2026-11-01 600.00 30/30");
        assertThat(story.eventsSinceActive(1)).containsExactly("on-hold");
    }

    @Test
    void an_agreement_that_is_signed_again_after_a_restore_has_what_is_agreed_now() {
        AgreementStory story = paidAndActive();
        story.signed(START, END, "1.0").signed(START, "2027-03-31", "0.8").payChanged("2026-09-01 600.00");
        assertThat(story.told(2)).endsWith("START 2026-09-01 600.00 30/30 ^");
        assertThat(story.eventsSinceActive(1)).containsExactly("changed");
        story.placement()
                .body("status", equalTo("ACTIVE"))
                .body("expectedEnd", equalTo("2027-03-31"))
                .body("booked.fte", contains("0.8"));
    }

    @Test
    void another_host_prepares_as_soon_as_it_is_agreed_and_the_first_one_leaves_on_the_day() {
        AgreementStory story = AgreementStory.signedFrom(START, END).active(START);
        String id = story.placementId();
        story.amended(
                "2026-12-01",
                story.version(START, START, END, "1.0"),
                story.version("2026-12-01", START, END, "1.0", UMBRELLA, "DE-BE", "Architect"));
        String next = Tokens.of("globex-hr")
                .withoutOrganization()
                .organization("umbrella", UMBRELLA)
                .sign();
        eventually().untilAsserted(() -> list(next, story).body("items", hasSize(1)));
        story.list("globex-hr").body("items", hasSize(1));
        as("globex-hr").get("/v1/placements/" + id).then().body("agreed.site.region", contains("DE-BY"));
        as("acme-hr").get("/v1/placements/" + id).then().body("agreed.site.region", contains("DE-BY", "DE-BE"));
        TestClock.set("2026-11-30T23:00:30Z");
        eventually().untilAsserted(() -> story.list("globex-hr").body("items", empty()));
        given().auth()
                .oauth2(next)
                .get("/v1/placements/" + id)
                .then()
                .statusCode(200)
                .body("host.organizationId", equalTo(UMBRELLA))
                .body("site.region", equalTo("DE-BE"))
                .body("hostRole.title", equalTo("Architect"))
                .body("agreed.site.region", contains("DE-BE"));
    }

    private static ValidatableResponse list(String token, AgreementStory story) {
        return given().auth()
                .oauth2(token)
                .queryParam("agreementId", story.agreement)
                .get("/v1/placements")
                .then()
                .statusCode(200);
    }
}
