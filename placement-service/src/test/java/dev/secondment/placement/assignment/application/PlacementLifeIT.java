package dev.secondment.placement.assignment.application;

import static dev.secondment.placement.AgreementStory.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.secondment.placement.AgreementStory;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PlacementLifeIT {

    @BeforeEach
    void before_the_start() {
        TestClock.set("2026-08-20T10:00:00Z");
    }

    @Test
    void a_placement_lives_from_signature_to_the_day_after_its_end_and_the_payroll_follows() {
        AgreementStory story = AgreementStory.signedFrom("2026-09-16", "2027-02-14")
                .allowanceAgreed("500.00")
                .active("2026-09-16");
        story.awaitInstructions(1);
        story.instructions()
                .body("items.action", contains("START"))
                .body("items[0].element", equalTo("ALLOWANCE_HIGHER_RESPONSIBILITY"))
                .body("items[0].amount.amount", equalTo("500.00"))
                .body("items[0].amount.currency", equalTo("EUR"))
                .body("items[0].proration.method", equalTo("CALENDAR_DAYS"))
                .body("items[0].proration.part", equalTo(15))
                .body("items[0].proration.whole", equalTo(30))
                .body("items[0].effectiveFrom", equalTo("2026-09-16"))
                .body("items[0].effectiveTo", nullValue())
                .body("items[0].originPeriod", equalTo("2026-09"));

        // Thirty days before the end begin in Berlin an hour before they do in UTC, and so does the day after the end.
        TestClock.set("2027-01-14T23:00:30Z");
        story.awaitStatus("CLOSING");
        TestClock.set("2027-02-14T23:00:30Z");
        story.awaitStatus("CLOSED");
        story.placement().body("actualEnd", equalTo("2027-02-14"));
        story.awaitInstructions(2);
        story.instructions()
                .body("items[1].action", equalTo("STOP"))
                .body("items[1].effectiveFrom", equalTo("2027-02-01"))
                .body("items[1].effectiveTo", equalTo("2027-02-14"))
                .body("items[1].proration.part", equalTo(14))
                .body("items[1].proration.whole", equalTo(28))
                .body("items[1].originPeriod", equalTo("2027-02"));
        assertThat(story.awaitEvents(9))
                .startsWith("planned", "onboarding-item-done")
                .endsWith("ready", "activated", "closing", "closed");
    }

    @Test
    void a_service_that_slept_through_the_end_closes_in_order() {
        AgreementStory story =
                AgreementStory.signedFrom("2026-09-01", "2026-10-31").active("2026-09-01");
        TestClock.set("2026-12-24T10:00:00Z");
        story.awaitStatus("CLOSED");
        assertThat(story.awaitEvents(9)).endsWith("activated", "closing", "closed");
        story.instructions().body("items", empty());
    }

    @Test
    void an_activation_without_readiness_waits_and_goes_through_once_the_host_is_ready() {
        AgreementStory story = AgreementStory.signedFrom("2026-09-01", "2027-02-28")
                .allowanceAgreed("500.00")
                .activated("2026-09-01");
        eventually().until(() -> isParked(story));
        story.awaitStatus("PREPARING");
        story.instructions().body("items", empty());
        story.prepared();
        story.awaitStatus("ACTIVE");
        story.awaitInstructions(1);
        eventually().until(() -> !isParked(story));
    }

    @Test
    void an_agreement_that_ends_early_closes_its_placement_with_its_last_day() {
        AgreementStory story = AgreementStory.signedFrom("2026-09-01", "2027-02-28")
                .allowanceAgreed("500.00")
                .active("2026-09-01")
                .ended("2026-12-14");
        story.awaitStatus("CLOSED");
        story.placement().body("actualEnd", equalTo("2026-12-14"));
        story.awaitInstructions(2);
        story.instructions()
                .body("items[1].action", equalTo("STOP"))
                .body("items[1].proration.part", equalTo(14))
                .body("items[1].proration.whole", equalTo(31));
    }

    @Test
    void an_end_that_the_calendar_has_seen_already_changes_nothing() {
        AgreementStory story = AgreementStory.signedFrom("2026-09-01", "2026-10-31")
                .allowanceAgreed("500.00")
                .active("2026-09-01");
        TestClock.set("2026-11-02T10:00:00Z");
        story.awaitStatus("CLOSED");
        // The withdrawal cannot be applied any more, so its key waits: by then the end before it has been dealt with.
        story.ended("2026-10-31").withdrawn();
        eventually().until(() -> isParked(story));
        story.awaitInstructions(2);
        story.placement().body("status", equalTo("CLOSED")).body("actualEnd", equalTo("2026-10-31"));
    }

    @Test
    void an_agreement_withdrawn_before_the_start_cancels_its_placement_and_pays_nothing() {
        AgreementStory story = AgreementStory.signedFrom("2026-09-01", "2027-02-28")
                .allowanceAgreed("500.00")
                .prepared()
                .withdrawn()
                .awaitStatus("CANCELLED");
        story.change("/readiness").then().statusCode(409).body("allowedTransitions", empty());
        story.instructions().body("items", empty());
    }

    private static boolean isParked(AgreementStory story) throws SQLException {
        try (Connection database = RealServers.asSuperuser();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT 1 FROM inbox_key WHERE parked_since IS NOT NULL AND key = '" + story.agreement + "'")) {
            return row.next();
        }
    }
}
