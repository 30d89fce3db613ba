package dev.secondment.leave;

import static dev.secondment.leave.LeaveApi.HOME_HR;
import static dev.secondment.leave.LeaveApi.HOST_MANAGER;
import static dev.secondment.leave.LeaveApi.SECONDEE;
import static dev.secondment.leave.LeaveApi.STRANGER;
import static dev.secondment.leave.LeaveApi.approved;
import static dev.secondment.leave.LeaveApi.leave;
import static dev.secondment.leave.LeaveApi.sickness;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import dev.secondment.platform.test.Contracts;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestClock;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sickness: reported once, told to each as much as it may know, and given back where it met leave. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AbsenceIT {

    @BeforeEach
    void it_is_march_2026() {
        TestClock.set("2026-03-02T08:00:00Z");
    }

    @Test
    void certified_days_of_leave_come_back_by_themselves_and_once() {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        String leave = approved(leave(agreement, "2026-08-03", "2026-08-14"));
        String absence = SECONDEE.report(sickness(agreement, "2026-08-06"));
        balance(agreement, "20.0");

        SECONDEE.certify(absence, "2026-08-06", "2026-08-11")
                .then()
                .statusCode(200)
                .body("status", equalTo("CERTIFIED"))
                .body("certificates", hasSize(1));
        balance(agreement, "24.0");
        SECONDEE.certify(absence, "2026-08-06", "2026-08-11").then().statusCode(200);
        balance(agreement, "24.0");

        SECONDEE.get(leave)
                .then()
                .body("days", equalTo("10.0"))
                .body("recreditedDays", equalTo("4.0"))
                .body("segments.state", contains("USED", "RECREDITED", "USED"))
                .body("segments.days", contains("3.0", "4.0", "3.0"));
        List<JsonNode> events = Events.of(agreement, "secondment.leave.days-recredited.v1");
        assertThat(events).hasSize(1);
        assertThat(events.getFirst().get("perDay").findValuesAsText("date"))
                .containsExactly("2026-08-06", "2026-08-07", "2026-08-10", "2026-08-11");
    }

    @Test
    void who_works_tuesdays_and_thursdays_gets_two_of_four_days_back() {
        Agreement agreement = new Agreement()
                .region("DE-BE")
                .pattern(Agreement.week("NONE", "FULL", "NONE", "FULL", "NONE"))
                .signed();
        approved(leave(agreement, "2026-08-03", "2026-08-14"));
        balance(agreement, "26.0");
        String absence = SECONDEE.report(sickness(agreement, "2026-08-06"));

        SECONDEE.certify(absence, "2026-08-06", "2026-08-11").then().statusCode(200);

        balance(agreement, "28.0");
    }

    @Test
    void an_ended_absence_tells_the_payroll_its_days_and_a_late_certificate_corrects_them() {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        approved(leave(agreement, "2026-08-06", "2026-08-07"));
        String absence = SECONDEE.report(sickness(agreement, "2026-08-05"));
        SECONDEE.end(absence, "2026-08-10").then().statusCode(200).body("days", equalTo("2.0"));
        Events.Told first = Events.last(agreement, "secondment.leave.absence-ended.v1");
        assertThat(first.data().get("perDay").findValuesAsText("date")).containsExactly("2026-08-05", "2026-08-10");

        HOME_HR.certify(absence, "2026-08-05", "2026-08-12")
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("days", equalTo("4.0"));

        balance(agreement, "30.0");
        Events.Told second = Events.last(agreement, "secondment.leave.absence-ended.v1");
        assertThat(second.data().get("perDay").findValuesAsText("date"))
                .containsExactly("2026-08-05", "2026-08-06", "2026-08-07", "2026-08-10");
        assertThat(second.supersedes()).isEqualTo(first.id());
    }

    @Test
    void leave_approved_after_the_certificate_is_given_back_too() {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        String absence = SECONDEE.report(sickness(agreement, "2026-08-06"));
        SECONDEE.certify(absence, "2026-08-06", "2026-08-07").then().statusCode(200);

        String leave = approved(leave(agreement, "2026-08-03", "2026-08-07"));

        SECONDEE.get(leave).then().body("recreditedDays", equalTo("2.0"));
        balance(agreement, "27.0");
    }

    @Test
    void days_of_leave_that_is_called_off_become_sick_days_of_the_absence_on_them() {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        String leave = approved(leave(agreement, "2026-08-06", "2026-08-07"));
        String absence = SECONDEE.report(sickness(agreement, "2026-08-05"));
        SECONDEE.end(absence, "2026-08-10").then().statusCode(200).body("days", equalTo("2.0"));
        Events.Told first = Events.last(agreement, "secondment.leave.absence-ended.v1");

        SECONDEE.change(leave, "cancellation", "{}").then().statusCode(200);

        SECONDEE.get(absence).then().body("days", equalTo("4.0"));
        Events.Told second = Events.last(agreement, "secondment.leave.absence-ended.v1");
        assertThat(second.data().get("perDay").findValuesAsText("date"))
                .containsExactly("2026-08-05", "2026-08-06", "2026-08-07", "2026-08-10");
        assertThat(second.supersedes()).isEqualTo(first.id());
    }

    @Test
    void an_emergency_is_not_certified_and_its_leave_stays_leave() {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        approved(leave(agreement, "2026-08-06", "2026-08-07"));
        String absence = SECONDEE.report("""
                {"agreementId":"%s","kind":"EMERGENCY","firstDay":"2026-08-06"}""".formatted(agreement.id));

        SECONDEE.certify(absence, "2026-08-06", "2026-08-07")
                .then()
                .statusCode(422)
                .body("code", equalTo("absence-not-certifiable"));

        balance(agreement, "28.0");
    }

    @Test
    void who_is_ill_beyond_the_placement_ends_the_absence_with_it() {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        String absence = SECONDEE.report(sickness(agreement, "2027-04-28"));
        SECONDEE.certify(absence, "2027-04-28", "2027-05-07").then().statusCode(200);
        SECONDEE.certify(absence, "2027-05-08", "2027-05-14").then().statusCode(200);

        SECONDEE.end(absence, "2027-04-29").then().statusCode(409).body("code", equalTo("absence-certified-beyond"));
        SECONDEE.end(absence, "2027-04-30").then().statusCode(200).body("days", equalTo("3.0"));

        assertThat(Events.last(agreement, "secondment.leave.absence-ended.v1")
                        .data()
                        .get("perDay")
                        .findValuesAsText("date"))
                .containsExactly("2027-04-28", "2027-04-29", "2027-04-30");
    }

    @Test
    void an_ended_agreement_ends_the_absence_that_goes_on() {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        String absence = SECONDEE.report(sickness(agreement, "2026-08-05"));
        SECONDEE.certify(absence, "2026-08-05", "2026-08-21").then().statusCode(200);
        agreement.say("secondment.agreement.ended.v1", """
                {"agreementId":"%s","actualEnd":"2026-08-07"}""".formatted(agreement.id));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> SECONDEE.get(absence)
                        .then()
                        .body("status", equalTo("CLOSED"))
                        .body("lastDay", equalTo("2026-08-07"))
                        .body("days", equalTo("3.0")));
        assertThat(Events.of(agreement, "secondment.leave.absence-ended.v1")).hasSize(1);
        HOME_HR.get("/v1/cover-cases?agreementId=" + agreement.id).then().body("items[0].status", equalTo("CANCELLED"));
    }

    @Test
    void an_agreement_ends_although_an_absence_cannot_be_settled() {
        Agreement uncountable = new Agreement().region("DE-XX").signed();
        String sick = SECONDEE.report(sickness(uncountable, "2026-08-05"));
        Agreement withdrawn = new Agreement().signed();
        String ahead = SECONDEE.report(sickness(withdrawn, "2026-08-05"));
        uncountable.say("secondment.agreement.ended.v1", """
                {"agreementId":"%s","actualEnd":"2026-08-07"}""".formatted(uncountable.id));
        withdrawn.say("secondment.agreement.withdrawn.v1");

        for (Agreement agreement : List.of(uncountable, withdrawn)) {
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> HOME_HR.get("/v1/cover-cases?agreementId=" + agreement.id)
                            .then()
                            .body("items[0].status", equalTo("CANCELLED")));
        }
        for (String absence : List.of(sick, ahead)) {
            SECONDEE.get(absence).then().body("status", equalTo("REPORTED"));
        }
    }

    @Test
    void the_host_sees_absent_with_dates_and_nothing_of_why() {
        Agreement agreement = new Agreement().signed();
        String leave = approved(leave(agreement, "2027-01-04", "2027-01-08"));
        String absence = HOST_MANAGER.report(sickness(agreement, "2027-01-05"));
        HOME_HR.certify(absence, "2027-01-05", "2027-01-07").then().statusCode(200);

        HOST_MANAGER
                .get(absence)
                .then()
                .body("view", equalTo("absent"))
                .body("firstDay", equalTo("2027-01-05"))
                .body("$", not(hasKey("kind")))
                .body("$", not(hasKey("status")))
                .body("$", not(hasKey("certificates")))
                .body("$", not(hasKey("certificateDueOn")));
        HOME_HR.get(absence)
                .then()
                .body("view", equalTo("full"))
                .body("kind", equalTo("SICKNESS"))
                .body("reportedBy", equalTo("HOST"))
                .body("certificateDueOn", equalTo("2027-01-08"));
        HOST_MANAGER.get(leave).then().body("$", not(hasKey("recreditedDays")));
        HOST_MANAGER.certify(absence, "2027-01-08", "2027-01-08").then().statusCode(403);
        List<JsonNode> feed = HOST_MANAGER.feed(agreement);
        assertThat(feed)
                .extracting(event -> event.get("type").textValue())
                .contains("secondment.leave.absence-reported.v1", "secondment.leave.cover-opened.v1")
                .doesNotContain("secondment.leave.absence-certified.v1", "secondment.leave.days-recredited.v1");
        assertThat(feed.toString()).doesNotContain("SICKNESS", "ANNUAL", "certificate");
        assertThat(HOME_HR.feed(agreement).toString()).contains("SICKNESS");
    }

    @Test
    void cover_opens_with_the_absence_and_is_cancelled_when_the_person_is_back() {
        Agreement agreement = new Agreement().signed();
        String absence = SECONDEE.report("""
                {"agreementId":"%s","kind":"SICKNESS","firstDay":"2026-06-08","expectedReturn":"2026-06-15"}""".formatted(agreement.id));
        String list = "/v1/cover-cases?agreementId=" + agreement.id;
        for (LeaveApi employer : List.of(HOST_MANAGER, HOME_HR)) {
            employer.get(list)
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].status", equalTo("OPEN"))
                    .body("items[0].expectedReturn", equalTo("2026-06-15"));
        }
        STRANGER.get(list).then().body("items", hasSize(0));

        HOST_MANAGER.end(absence, "2026-06-10").then().statusCode(200);

        HOST_MANAGER.get(list).then().body("items[0].status", equalTo("CANCELLED"));
        Contracts.assertMatches(
                "secondment.leave.cover-cancelled.v1",
                Events.of(agreement, "secondment.leave.cover-cancelled.v1").getFirst());
    }

    @Test
    void a_second_absence_on_the_same_days_is_refused_with_the_first_ones_id() {
        Agreement agreement = new Agreement().signed();
        String absence = SECONDEE.report(sickness(agreement, "2026-06-08"));

        HOST_MANAGER
                .post("/v1/absences", sickness(agreement, "2026-06-09"))
                .then()
                .statusCode(409)
                .body("code", equalTo("absence-overlap"))
                .body("conflictsWith", equalTo(absence.substring(absence.lastIndexOf('/') + 1)));
        SECONDEE.end(absence, "2026-06-09").then().statusCode(200);
        HOST_MANAGER.report(sickness(agreement, "2026-06-10"));
    }

    @Test
    void strangers_and_colleagues_see_no_absence() {
        Agreement agreement = new Agreement().signed();
        String absence = SECONDEE.report(sickness(agreement, "2026-06-08"));

        for (LeaveApi outsider : List.of(STRANGER, new LeaveApi(Tokens.bearer("acme-e1002")))) {
            outsider.get(absence).then().statusCode(404).body("code", equalTo("absence-unknown"));
            outsider.get("/v1/absences?agreementId=" + agreement.id).then().body("items", hasSize(0));
            outsider.post("/v1/absences", sickness(agreement, "2026-06-20"))
                    .then()
                    .statusCode(404);
            outsider.change(absence, "end", "\"0\"", "{\"lastDay\":\"2026-06-09\"}")
                    .then()
                    .statusCode(404);
        }
        SECONDEE.get("/v1/absences?agreementId=" + agreement.id).then().body("items", hasSize(1));
    }

    @Test
    void an_absence_keeps_to_the_placement_and_its_version() {
        Agreement agreement = new Agreement().signed();
        SECONDEE.post("/v1/absences", sickness(agreement, "2026-04-30"))
                .then()
                .statusCode(422)
                .body("code", equalTo("leave-outside-placement"));
        String absence = SECONDEE.report(sickness(agreement, "2026-06-08"));

        SECONDEE.change(absence, "end", "\"9\"", "{\"lastDay\":\"2026-06-09\"}")
                .then()
                .statusCode(412);
        SECONDEE.change(absence, "certificate", "\"9\"", "{\"from\":\"2026-06-08\",\"to\":\"2026-06-09\"}")
                .then()
                .statusCode(412);
        SECONDEE.post(absence + "/end", "{\"lastDay\":\"2026-06-09\"}").then().statusCode(428);
        SECONDEE.end(absence, "2027-05-01").then().statusCode(422).body("code", equalTo("leave-outside-placement"));
        SECONDEE.certify(absence, "2026-06-01", "2026-06-09")
                .then()
                .statusCode(422)
                .body("code", equalTo("absence-certificate-outside"));
    }

    private static void balance(Agreement agreement, String available) {
        HOME_HR.get("/v1/leave-balances?asOf=2026-12-31&agreementId=" + agreement.id)
                .then()
                .body("available", equalTo(available));
    }
}
