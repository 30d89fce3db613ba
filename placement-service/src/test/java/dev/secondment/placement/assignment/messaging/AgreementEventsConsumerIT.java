package dev.secondment.placement.assignment.messaging;

import static dev.secondment.placement.AgreementStory.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.secondment.placement.AgreementStory;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestClock;
import dev.secondment.platform.test.TestKafka;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AgreementEventsConsumerIT {

    @BeforeEach
    void before_the_start() {
        TestClock.set("2026-08-20T10:00:00Z");
    }

    @Test
    void a_signed_agreement_becomes_a_placement_in_preparation() {
        AgreementStory story =
                AgreementStory.signedFrom("2026-09-01", "2027-02-28").awaitStatus("PREPARING");
        story.placement()
                .body("agreementId", equalTo(story.agreement.toString()))
                .body("secondee.employeeRef", equalTo(story.employee))
                .body("start", equalTo("2026-09-01"))
                .body("expectedEnd", equalTo("2027-02-28"))
                .body("fte", equalTo("1.0"))
                .body("homeFteRetained", equalTo("0.0"))
                .body("site.region", equalTo("DE-BY"))
                .body("host.timeZone", equalTo("Europe/Berlin"))
                .body("missing", contains("ACCOUNTS", "BADGE", "EQUIPMENT", "SAFETY_INDUCTION"));
        assertThat(story.awaitEvents(1)).containsExactly("planned");
    }

    @Test
    void an_event_that_comes_twice_has_one_effect() {
        AgreementStory story = new AgreementStory();
        String data = story.signedData("2026-09-01", "2027-02-28", "1.0");
        UUID id = UUID.randomUUID();
        story.agreementSays(1, "signed", data, id);
        story.agreementSays(1, "signed", data, id);
        story.agreementSays(1, "signed", data, UUID.randomUUID());
        story.agreementSays(2, "withdrawn", "{\"agreementId\":\"" + story.agreement + "\"}", UUID.randomUUID());
        story.awaitStatus("CANCELLED");
        assertThat(story.awaitEvents(2)).containsExactly("planned", "cancelled");
    }

    @Test
    void events_that_come_out_of_order_take_effect_in_order() {
        AgreementStory story = new AgreementStory();
        story.agreementSays(3, "withdrawn", "{\"agreementId\":\"" + story.agreement + "\"}", UUID.randomUUID());
        story.agreementSays(2, "signed", story.signedData("2026-09-01", "2027-02-28", "1.0"), UUID.randomUUID());
        story.agreementSays(1, "drafted", "{\"agreementId\":\"" + story.agreement + "\"}", UUID.randomUUID());
        story.awaitStatus("CANCELLED");
        assertThat(story.awaitEvents(2)).containsExactly("planned", "cancelled");
    }

    @Test
    void a_withdrawal_that_is_said_again_after_a_restore_has_one_effect() throws SQLException {
        AgreementStory story = AgreementStory.signedFrom("2026-09-01", "2027-02-28")
                .withdrawn()
                .withdrawn();
        eventually().until(() -> lastVersion(story.agreement) == 3);
        assertThat(isParked(story.agreement)).isFalse();
        assertThat(story.awaitEvents(2)).containsExactly("planned", "cancelled");
    }

    @Test
    void a_withdrawal_before_the_signature_leaves_nothing_behind() {
        AgreementStory story =
                new AgreementStory().agreementSays("drafted", "{}").withdrawn().agreementSays("drafted", "{}");
        eventually().until(() -> lastVersion(story.agreement) == 3);
        story.list("acme-hr").body("items", empty());
    }

    @Test
    void a_record_that_is_no_event_stops_nothing() {
        AgreementStory poisoned = new AgreementStory();
        TestKafka.publish(new ProducerRecord<>(
                "secondment.agreement.v1", poisoned.agreement.toString(), "not json".getBytes(StandardCharsets.UTF_8)));
        poisoned.signed("2026-09-01", "2027-02-28", "1.0").awaitStatus("PREPARING");
    }

    @Test
    void an_agreement_that_cannot_be_understood_waits_while_others_go_on() {
        AgreementStory broken = new AgreementStory().signed("2026-09-01", "2026-08-01", "1.0");
        AgreementStory.signedFrom("2026-09-01", "2027-02-28").awaitStatus("PREPARING");
        eventually().until(() -> isParked(broken.agreement));
        broken.list("acme-hr").body("items", empty());
    }

    private static long lastVersion(UUID agreement) throws SQLException {
        return number(
                "SELECT last_version FROM inbox_key WHERE consumer = 'placement.agreement' AND key = ?", agreement);
    }

    private static boolean isParked(UUID agreement) throws SQLException {
        return number("SELECT count(*) FROM inbox_parked WHERE consumer = 'placement.agreement' AND key = ?", agreement)
                == 1;
    }

    private static long number(String query, UUID agreement) throws SQLException {
        try (Connection database = RealServers.asSuperuser();
                PreparedStatement statement = database.prepareStatement(query)) {
            statement.setString(1, agreement.toString());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }
}
