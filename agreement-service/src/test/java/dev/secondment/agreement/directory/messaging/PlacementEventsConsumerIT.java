package dev.secondment.agreement.directory.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.secondment.agreement.lifecycle.rest.AgreementApi;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestClock;
import dev.secondment.platform.test.TestKafka;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What placement tells and what the calendar brings, together. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PlacementEventsConsumerIT {
    private static final String PLACEMENT = "secondment.placement.v1";
    private static final String AGREEMENT = "secondment.agreement.v1";

    @BeforeEach
    void before_the_term() {
        TestClock.set("2026-08-03T09:00:00Z");
    }

    @AfterEach
    void back_to_the_present() {
        TestClock.set(Clock.systemUTC().instant().toString());
    }

    private static void tell(String id, long version, String name) {
        TestKafka.publish(
                PLACEMENT,
                id,
                version,
                "secondment.placement." + name + ".v1",
                "{\"agreementId\":\"" + id + "\",\"placementId\":\"" + id + "\"}");
    }

    private static void soon(ThrowingRunnable check) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(check);
    }

    private static void statusIs(String id, String status) {
        AgreementApi.read("acme-hr", id).then().body("status", equalTo(status));
    }

    private static List<String> told(String id) {
        return TestKafka.read(AGREEMENT, id).stream()
                .map(event -> TestKafka.header(event, "ce_type"))
                .toList();
    }

    @Test
    void a_signed_agreement_starts_when_its_day_has_come_and_its_placement_is_ready() {
        String id = AgreementApi.signed();
        tell(id, 1, "planned");
        tell(id, 2, "ready");
        soon(() -> AgreementApi.read("globex-hr", id).then().body("activation.missing", empty()));
        TestClock.set("2026-08-31T21:59:00Z");
        // Time goes on after a move, but not by a minute within this wait.
        Awaitility.await()
                .during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> statusIs(id, "SIGNED"));
        TestClock.set("2026-08-31T22:00:00Z");
        soon(() -> statusIs(id, "ACTIVE"));
        soon(() -> assertThat(told(id)).endsWith("secondment.agreement.activated.v1"));
        ConsumerRecord<String, byte[]> activated = TestKafka.read(AGREEMENT, id).getLast();
        assertThat(new String(activated.value(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("2026-09-01");
        assertThat(TestKafka.header(activated, "ce_effectivefrom")).isEqualTo("2026-09-01");

        TestClock.set("2027-01-28T23:00:01Z");
        soon(() -> statusIs(id, "ENDING"));
        TestClock.set("2027-02-28T23:00:01Z");
        soon(() -> statusIs(id, "ENDED"));
        soon(() -> assertThat(told(id))
                .endsWith(
                        "secondment.agreement.activated.v1",
                        "secondment.agreement.ending.v1",
                        "secondment.agreement.ended.v1"));
    }

    @Test
    void an_agreement_that_is_not_prepared_starts_late_and_still_counts_from_its_first_day() {
        String id = AgreementApi.signed();
        TestClock.set("2026-09-15T12:00:00Z");
        Awaitility.await()
                .during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> statusIs(id, "SIGNED"));
        AgreementApi.read("acme-hr", id).then().body("activation.missing", contains("PLACEMENT_READY"));
        tell(id, 1, "ready");
        soon(() -> statusIs(id, "ACTIVE"));
        AgreementApi.as("acme-hr")
                .get("/v1/agreements/" + id + "/history")
                .then()
                .body("items[-1].change", equalTo("ACTIVATED"))
                .body("items[-1].effectiveFrom", equalTo("2026-09-01"));
    }

    @Test
    void what_was_missed_altogether_is_caught_up_step_by_step() {
        String id = AgreementApi.signed();
        tell(id, 1, "ready");
        soon(() -> AgreementApi.read("acme-hr", id).then().body("activation.missing", empty()));
        TestClock.set("2027-06-01T00:00:00Z");
        soon(() -> statusIs(id, "ENDED"));
        soon(() -> assertThat(told(id))
                .endsWith(
                        "secondment.agreement.activated.v1",
                        "secondment.agreement.ending.v1",
                        "secondment.agreement.ended.v1"));
    }

    @Test
    void a_change_of_readiness_changes_the_etag() {
        String id = AgreementApi.signed();
        String before = AgreementApi.etag(id);
        tell(id, 1, "ready");
        soon(() -> assertThat(AgreementApi.etag(id)).isNotEqualTo(before));
        tell(id, 2, "conflicted");
        soon(() -> AgreementApi.read("acme-hr", id).then().body("activation.missing", contains("PLACEMENT_READY")));
    }
}
