package dev.secondment.leave;

import static dev.secondment.leave.LeaveApi.HOME_HR;
import static dev.secondment.leave.LeaveApi.HOST_MANAGER;
import static dev.secondment.leave.LeaveApi.SECONDEE;
import static dev.secondment.leave.LeaveApi.approved;
import static dev.secondment.leave.LeaveApi.leave;
import static dev.secondment.leave.LeaveApi.sickness;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.secondment.platform.test.Contracts;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestClock;
import dev.secondment.platform.test.TestKafka;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of leave, balances and absences when the agreement behind them changes. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FollowAgreementIT {
    private static final String ENDING = "secondment.agreement.ending.v1";
    private static final String CHANGED = "secondment.leave.changed.v1";
    private static final String TUESDAY_AND_THURSDAY = Agreement.week("NONE", "FULL", "NONE", "FULL", "NONE");

    @BeforeEach
    void it_is_march_2026() {
        TestClock.set("2026-03-02T08:00:00Z");
    }

    @Test
    void a_new_pattern_in_the_middle_of_leave_charges_each_day_by_its_own_terms() {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        String leave = approved(leave(agreement, "2026-08-03", "2026-08-14"));
        balance(agreement, "2026-12-31").body("available", equalTo("20.0"));

        agreement.pattern(TUESDAY_AND_THURSDAY).amended("2026-08-10");

        eventually(() -> SECONDEE.get(leave)
                .then()
                .body("days", equalTo("7.0"))
                .body("status", equalTo("APPROVED"))
                .body(
                        "changeReason",
                        equalTo("The agreement or its holiday calendar changed what is worked on these days.")));
        balance(agreement, "2026-12-31")
                .body("available", equalTo("23.0"))
                .body("entries.kind", contains("ENTITLEMENT", "TAKEN", "CANCELLED"))
                .body("entries.days", contains("30.0", "-10.0", "3.0"));
        JsonNode told = Events.last(agreement, CHANGED).data();
        Contracts.assertFits(CHANGED, told);
        assertThat(told.get("perDay").findValuesAsText("date"))
                .containsExactly(
                        "2026-08-03",
                        "2026-08-04",
                        "2026-08-05",
                        "2026-08-06",
                        "2026-08-07",
                        "2026-08-11",
                        "2026-08-13");
        assertThat(HOST_MANAGER.feed(agreement))
                .filteredOn(event -> event.get("type").textValue().equals(CHANGED))
                .singleElement()
                .satisfies(event -> assertThat(event.get("data").has("days")).isTrue())
                .satisfies(event -> assertThat(event.get("data").has("kind")).isFalse())
                .satisfies(event -> assertThat(event.get("data").has("perDay")).isFalse());
        quote(agreement, "2026-07-30", "2026-08-01").body("days", equalTo("2.0"));
        quote(agreement, "2026-08-17", "2026-08-21").body("days", equalTo("2.0"));
        Ledger.assertSums(agreement);
    }

    @Test
    void another_calendar_counts_leave_anew_and_back_again() {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        String granted = approved(leave(agreement, "2026-11-16", "2026-11-20"));
        String pending = SECONDEE.request(leave(agreement, "2027-01-04", "2027-01-08"));

        agreement.region("DE-SN").amended("2026-11-18");

        eventually(() -> SECONDEE.get(granted).then().body("days", equalTo("4.0")));
        SECONDEE.get(pending).then().body("days", equalTo("5.0")).body("changeReason", nullValue());
        agreement.region("DE-BY").amended("2027-01-01");
        eventually(() -> SECONDEE.get(pending).then().body("days", equalTo("4.0")));
        balance(agreement, "2027-12-31").body("pending", equalTo("4.0"));
        agreement.region("DE-BE").amended("2026-11-18");

        eventually(() -> SECONDEE.get(granted).then().body("days", equalTo("5.0")));
        balance(agreement, "2026-12-31").body("entries.days", contains("30.0", "-5.0", "1.0", "-1.0"));
        SECONDEE.get(pending).then().body("days", equalTo("4.0"));
        Ledger.assertSums(agreement);
    }

    @Test
    void an_early_end_cuts_leave_and_an_extension_opens_its_days_again() {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        String across = approved(leave(agreement, "2026-10-26", "2026-11-06"));
        String beyond = approved(leave(agreement, "2026-12-21", "2026-12-23"));
        String pending = SECONDEE.request(leave(agreement, "2027-01-11", "2027-01-15"));

        agreement.say(ENDING, """
                {"agreementId":"%s","plannedEnd":"2027-04-30","lastDay":"2026-10-30","cause":"EARLY_TERMINATION"}""".formatted(agreement.id));

        String reason = "The placement runs from 2026-05-01 to 2026-10-30.";
        eventually(() -> SECONDEE.get(across)
                .then()
                .body("to", equalTo("2026-10-30"))
                .body("days", equalTo("5.0"))
                .body("status", equalTo("APPROVED"))
                .body("changeReason", equalTo(reason)));
        for (String off : List.of(beyond, pending)) {
            SECONDEE.get(off).then().body("status", equalTo("CANCELLED")).body("cancellationReason", equalTo(reason));
        }
        balance(agreement, "2026-12-31").body("available", equalTo("25.0")).body("pending", equalTo("0.0"));
        balance(agreement, "2027-12-31").body("entitled", equalTo("0.0")).body("available", equalTo("0.0"));
        refused("/v1/leave-requests", leave(agreement, "2026-11-02", "2026-11-03"));
        refused("/v1/absences", sickness(agreement, "2026-11-02"));
        assertThat(Events.of(agreement, "secondment.leave.cancelled.v1")).hasSize(3);
        String cutOff = "/v1/leave-requests/" + SECONDEE.get(across).jsonPath().getString("linkedRequests[0]");
        SECONDEE.get(cutOff)
                .then()
                .body("status", equalTo("CANCELLED"))
                .body("from", equalTo("2026-10-31"))
                .body("to", equalTo("2026-11-06"));

        agreement.period("2026-05-01", "2027-05-31").amended("2026-10-01");
        agreement.say("secondment.agreement.extension-effective.v1", "newEnd", "2027-05-31");

        eventually(() -> balance(agreement, "2027-12-31")
                .body("entitled", equalTo("30.0"))
                .body("entries.days", contains("30.0", "-30.0", "30.0")));
        SECONDEE.request(leave(agreement, "2027-05-24", "2027-05-28"));
        SECONDEE.get(beyond)
                .then()
                .body("status", equalTo("SUBMITTED"))
                .body("changeReason", equalTo("The placement runs until 2027-05-31 again."))
                .body("cancellationReason", nullValue());
        SECONDEE.get(across).then().body("days", equalTo("5.0"));
        SECONDEE.get(cutOff)
                .then()
                .body("status", equalTo("SUBMITTED"))
                .body("days", equalTo("5.0"))
                .body("awaiting", equalTo("HOST"));
        JsonNode told =
                Events.last(agreement, "secondment.leave.binding-changed.v1").data();
        Contracts.assertMatches("secondment.leave.binding-changed.v1", told);
        assertThat(told.get("validTo").textValue()).isEqualTo("2027-05-31");
        Ledger.assertSums(agreement);
    }

    @Test
    void what_was_cut_off_does_not_come_back_once_the_rest_of_the_leave_was_given_up() {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        String across = approved(leave(agreement, "2026-10-26", "2026-11-06"));
        agreement.say(ENDING, "lastDay", "2026-10-30");
        eventually(() -> SECONDEE.get(across).then().body("to", equalTo("2026-10-30")));
        String cutOff = "/v1/leave-requests/" + SECONDEE.get(across).jsonPath().getString("linkedRequests[0]");
        SECONDEE.change(across, "cancellation", "{}").then().statusCode(200);

        agreement.say("secondment.agreement.extension-effective.v1", "newEnd", "2027-05-31");

        eventually(() -> balance(agreement, "2026-12-31").body("available", equalTo("30.0")));
        SECONDEE.get(cutOff).then().body("status", equalTo("CANCELLED"));
        Ledger.assertSums(agreement);
    }

    @Test
    void leave_that_comes_back_sets_aside_no_day_that_sickness_gave_back() {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        String granted = approved(leave(agreement, "2026-06-22", "2026-07-03"));
        String declined = approved(leave(agreement, "2026-07-06", "2026-07-10"));
        TestClock.set("2026-06-10T08:00:00Z");
        String absence = SECONDEE.report(sickness(agreement, "2026-06-10"));
        SECONDEE.certify(absence, "2026-06-10", "2026-06-24").then().statusCode(200);
        SECONDEE.certify(absence, "2026-07-06", "2026-07-07").then().statusCode(200);
        agreement.say(ENDING, "lastDay", "2026-06-15");
        eventually(() -> SECONDEE.get(declined).then().body("status", equalTo("CANCELLED")));

        agreement.say("secondment.agreement.extension-effective.v1", "newEnd", "2027-05-31");

        eventually(() -> SECONDEE.get(declined)
                .then()
                .body("status", equalTo("SUBMITTED"))
                .body("recreditedDays", equalTo("2.0")));
        SECONDEE.get(granted).then().body("status", equalTo("SUBMITTED")).body("recreditedDays", equalTo("3.0"));
        balance(agreement, "2026-12-31").body("pending", equalTo("10.0")).body("available", equalTo("20.0"));
        HOST_MANAGER.decide(granted, "AGREE").then().statusCode(200);
        HOME_HR.decide(granted, "APPROVE").then().statusCode(200);
        HOST_MANAGER.decide(declined, "DECLINE").then().statusCode(200);
        balance(agreement, "2026-12-31").body("pending", equalTo("0.0")).body("available", equalTo("23.0"));
        Ledger.assertSums(agreement);
    }

    @Test
    void an_end_that_came_earlier_takes_back_leave_and_sickness_after_it() {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        String across = approved(leave(agreement, "2026-08-03", "2026-08-14"));
        String after = approved(leave(agreement, "2026-08-17", "2026-08-18"));
        String sick = SECONDEE.report(sickness(agreement, "2026-08-19"));
        SECONDEE.end(sick, "2026-08-21").then().body("days", equalTo("3.0"));
        Events.Told sickDays = Events.last(agreement, "secondment.leave.absence-ended.v1");
        TestClock.set("2026-08-24T08:00:00Z");
        for (String over : List.of(across, after)) {
            eventually(() -> SECONDEE.get(over).then().body("status", equalTo("TAKEN")));
        }

        agreement.say("secondment.agreement.converted.v1", "actualEnd", "2026-08-07");

        eventually(() -> SECONDEE.get(across)
                .then()
                .body("status", equalTo("TAKEN"))
                .body("to", equalTo("2026-08-07"))
                .body("days", equalTo("5.0")));
        SECONDEE.get(after).then().body("status", equalTo("TAKEN")).body("days", equalTo("0.0"));
        SECONDEE.get(sick).then().body("lastDay", equalTo("2026-08-21")).body("days", equalTo("0.0"));
        Events.Told corrected = Events.last(agreement, "secondment.leave.absence-ended.v1");
        assertThat(corrected.supersedes()).isEqualTo(sickDays.id());
        assertThat(corrected.data().get("perDay")).isEmpty();
        Contracts.assertFits("secondment.leave.absence-ended.v1", corrected.data());
        Contracts.assertFits(CHANGED, Events.last(agreement, CHANGED).data());
        balance(agreement, "2026-12-31").body("available", equalTo("25.0"));
        SECONDEE.post("/v1/leave-requests", leave(agreement, "2026-08-03", "2026-08-03"))
                .then()
                .statusCode(409)
                .body("code", equalTo("leave-agreement-closed"));
        Ledger.assertSums(agreement);
    }

    @Test
    void days_given_back_for_sickness_are_not_given_back_again() {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        String leave = approved(leave(agreement, "2026-08-03", "2026-08-14"));
        String absence = SECONDEE.report(sickness(agreement, "2026-08-06"));
        SECONDEE.certify(absence, "2026-08-06", "2026-08-11").then().statusCode(200);

        agreement.say(ENDING, """
                {"agreementId":"%s","plannedEnd":"2027-04-30","lastDay":"2026-08-07"}""".formatted(agreement.id));

        eventually(
                () -> SECONDEE.get(leave).then().body("days", equalTo("5.0")).body("recreditedDays", equalTo("2.0")));
        balance(agreement, "2026-12-31")
                .body("available", equalTo("27.0"))
                .body("entries.days", contains("30.0", "-10.0", "4.0", "3.0"));
        assertThat(Events.last(agreement, CHANGED).data().get("perDay").findValuesAsText("date"))
                .containsExactly("2026-08-03", "2026-08-04", "2026-08-05");
        SECONDEE.change(leave, "cancellation", "{}").then().statusCode(200);
        balance(agreement, "2026-12-31").body("available", equalTo("30.0"));
        Ledger.assertSums(agreement);
    }

    @Test
    void fewer_days_a_year_can_leave_less_than_was_asked_for() {
        Agreement agreement = new Agreement().daysPerYear("10").signed();
        String leave = SECONDEE.request(leave(agreement, "2026-06-08", "2026-06-17"));
        HOST_MANAGER.decide(leave, "AGREE").then().statusCode(200);

        agreement.daysPerYear("5").amended("2026-05-01");

        eventually(() -> balance(agreement, "2026-12-31")
                .body("entitled", equalTo("5.0"))
                .body("available", equalTo("-3.0")));
        HOME_HR.decide(leave, "APPROVE").then().statusCode(422).body("code", equalTo("leave-balance-insufficient"));
        HOME_HR.decide(leave, "DECLINE").then().statusCode(200);
        balance(agreement, "2026-12-31").body("available", equalTo("5.0"));
        approved(leave(agreement, "2026-06-08", "2026-06-12"));
        Ledger.assertSums(agreement);
    }

    @Test
    void amendments_that_come_late_twice_or_out_of_order_end_in_the_same_terms() {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        String leave = approved(leave(agreement, "2026-08-03", "2026-08-14"));
        String first = agreement.pattern(TUESDAY_AND_THURSDAY).amendment("2026-08-10");
        String second = agreement
                .pattern(Agreement.week("FULL", "NONE", "NONE", "NONE", "NONE"))
                .amendment("2026-08-10");
        UUID id = UUID.randomUUID();
        String type = "secondment.agreement.amendment-signed.v1";

        TestKafka.publish(Agreement.TOPIC, agreement.id.toString(), 3, type, second, id);
        TestKafka.publish(Agreement.TOPIC, agreement.id.toString(), 2, type, first);
        TestKafka.publish(Agreement.TOPIC, agreement.id.toString(), 3, type, second, id);
        TestKafka.publish(Agreement.TOPIC, agreement.id.toString(), 4, type, second);
        TestKafka.publish(
                Agreement.TOPIC, agreement.id.toString(), 5, "secondment.agreement.suspended.v1", "{\"unknown\":1}");
        TestKafka.publish(Agreement.TOPIC, agreement.id.toString(), 2, type, first);

        eventually(() -> SECONDEE.get(leave).then().body("days", equalTo("6.0")));
        SECONDEE.request(leave(agreement, "2026-08-17", "2026-08-17"));
        assertThat(Events.of(agreement, "secondment.leave.binding-changed.v1")).hasSize(2);
        balance(agreement, "2026-12-31").body("entries.days", contains("30.0", "-10.0", "3.0", "2.0", "-1.0"));
        Ledger.assertSums(agreement);
    }

    @Test
    void leave_on_days_that_are_no_longer_worked_is_called_off() {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        String leave = approved(leave(agreement, "2026-08-10", "2026-08-10"));

        agreement.pattern(TUESDAY_AND_THURSDAY).amended("2026-08-10");

        eventually(() -> SECONDEE.get(leave).then().body("status", equalTo("CANCELLED")));
        balance(agreement, "2026-12-31").body("available", equalTo("30.0"));
    }

    @Test
    void terms_that_become_unusable_leave_what_was_counted_and_refuse_what_is_new() {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        String leave = approved(leave(agreement, "2026-08-10", "2026-08-14"));

        agreement.region("DE-XX").amended("2026-08-12");

        eventually(() -> quoteRefused(agreement, "2026-08-17", "2026-08-18"));
        SECONDEE.get(leave).then().body("days", equalTo("5.0")).body("status", equalTo("APPROVED"));
        quote(agreement, "2026-08-03", "2026-08-07").body("days", equalTo("5.0"));
    }

    @Test
    void another_host_takes_over_the_view_on_its_first_day() {
        TestClock.set("2026-07-31T08:00:00Z");
        Agreement agreement = new Agreement().signed();
        String leave = SECONDEE.request(leave(agreement, "2026-09-07", "2026-09-11"));
        String umbrella = UUID.randomUUID().toString();
        LeaveApi newHost = new LeaveApi(Tokens.of("globex-hr")
                .withoutOrganization()
                .organization("umbrella", umbrella)
                .sign());
        agreement.between(Tokens.ACME, umbrella).amended("2026-08-01");
        eventually(() -> assertThat(Events.of(agreement, "secondment.leave.binding-changed.v1"))
                .hasSize(1));
        newHost.get(leave).then().statusCode(404);
        HOST_MANAGER.get(leave).then().statusCode(200);

        TestClock.set("2026-08-01T08:00:00Z");
        agreement.say("secondment.agreement.amendment-effective.v1", "effectiveFrom", "2026-08-01");

        eventually(() -> newHost.get(leave).then().statusCode(200));
        HOST_MANAGER.get(leave).then().statusCode(404);
        HOST_MANAGER
                .get("/v1/leave-requests?agreementId=" + agreement.id)
                .then()
                .body("items.size()", equalTo(0));
        newHost.decide(leave, "AGREE").then().statusCode(200).body("awaiting", equalTo("HOME"));
        HOME_HR.decide(leave, "APPROVE").then().statusCode(200).body("status", equalTo("APPROVED"));
    }

    private static void eventually(Runnable holds) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(holds::run);
    }

    private static ValidatableResponse balance(Agreement agreement, String asOf) {
        return HOME_HR.get("/v1/leave-balances?agreementId=" + agreement.id + "&asOf=" + asOf)
                .then();
    }

    private static ValidatableResponse quote(Agreement agreement, String from, String to) {
        return SECONDEE.post("/v1/leave-requests/quote", leave(agreement, from, to))
                .then()
                .statusCode(200);
    }

    private static void quoteRefused(Agreement agreement, String from, String to) {
        SECONDEE.post("/v1/leave-requests/quote", leave(agreement, from, to))
                .then()
                .statusCode(422)
                .body("code", equalTo("leave-unknown-region"));
    }

    private static void refused(String path, String body) {
        SECONDEE.post(path, body).then().statusCode(422).body("code", equalTo("leave-outside-placement"));
    }
}
