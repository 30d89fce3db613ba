package dev.secondment.leave;

import static dev.secondment.leave.LeaveApi.HOME_HR;
import static dev.secondment.leave.LeaveApi.HOST_MANAGER;
import static dev.secondment.leave.LeaveApi.SECONDEE;
import static dev.secondment.leave.LeaveApi.STRANGER;
import static dev.secondment.leave.LeaveApi.approved;
import static dev.secondment.leave.LeaveApi.leave;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.secondment.platform.test.Contracts;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestClock;
import dev.secondment.platform.test.TestKafka;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A leave request from the quote to the balance, on the real database and broker. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LeaveRequestIT {

    @BeforeEach
    void it_is_march_2026() {
        TestClock.set("2026-03-02T08:00:00Z");
    }

    @Test
    void quote_charge_list_and_event_say_the_same_days() throws IOException {
        Agreement agreement = new Agreement().signed();
        String ask = leave(agreement, "2026-05-13", "PM", "2026-05-15", "AM");

        JsonPath quote = SECONDEE.post("/v1/leave-requests/quote", ask)
                .then()
                .statusCode(200)
                .body("days", equalTo("1.0"))
                .body("holidays.date", contains("2026-05-14"))
                .body("balanceBefore", equalTo("30.0"))
                .body("balanceAfter", equalTo("29.0"))
                .body("route", contains("HOST", "HOME"))
                .extract()
                .jsonPath();
        String leave = approved(ask);

        JsonPath read = SECONDEE.get(leave).jsonPath();
        assertThat(read.getList("perDay")).isEqualTo(quote.getList("perDay"));
        assertThat(read.getString("days")).isEqualTo("1.0");
        SECONDEE.get("/v1/leave-requests?agreementId=" + agreement.id)
                .then()
                .body("items", hasSize(1))
                .body("items[0].days", equalTo("1.0"))
                .body("items[0].perDay", equalTo(quote.getList("perDay")));
        JsonNode event = event(agreement, "secondment.leave.approved.v1");
        assertThat(event.get("days").textValue()).isEqualTo("1.0");
        assertThat(event.get("perDay").size()).isEqualTo(2);
        assertThat(event.get("perDay").get(0)).isEqualTo(new ObjectMapper().readTree("""
                                {"date":"2026-05-13","slots":["PM"],"days":"0.5","payrollCode":"ANNUAL_LEAVE",
                                 "payingOrg":"0190a000-0000-7000-8000-00000000ac3e","calendar":"DE-BY",
                                 "originPeriod":"2026-05","postingPeriod":"2026-05"}"""));
        HOME_HR.get("/v1/leave-balances?asOf=2026-05-31&agreementId=" + agreement.id)
                .then()
                .body("taken", equalTo("1.0"))
                .body("available", equalTo("29.0"));
    }

    @Test
    void the_host_agrees_and_then_home_approves() {
        Agreement agreement = new Agreement().signed();
        String leave = SECONDEE.request(leave(agreement, "2027-01-04", "2027-01-08"));
        SECONDEE.get(leave)
                .then()
                .body("status", equalTo("SUBMITTED"))
                .body("awaiting", equalTo("HOST"))
                .body("days", equalTo("4.0"));
        balance(agreement, "2027-01-31").then().body("pending", equalTo("4.0")).body("available", equalTo("26.0"));

        HOME_HR.decide(leave, "APPROVE")
                .then()
                .statusCode(409)
                .body("code", equalTo("leave-wrong-step"))
                .body("awaiting", equalTo("HOST"));
        HOST_MANAGER.decide(leave, "APPROVE").then().statusCode(409).body("code", equalTo("leave-wrong-step"));
        HOST_MANAGER
                .decide(leave, "AGREE")
                .then()
                .statusCode(200)
                .body("status", equalTo("HOST_AGREED"))
                .body("awaiting", equalTo("HOME"));
        HOME_HR.decide(leave, "APPROVE").then().statusCode(200).body("status", equalTo("APPROVED"));

        balance(agreement, "2027-01-31")
                .then()
                .body("taken", equalTo("4.0"))
                .body("pending", equalTo("0.0"))
                .body("available", equalTo("26.0"))
                .body("entries.kind", contains("ENTITLEMENT", "TAKEN"));
        balance(agreement, "2027-01-03").then().body("taken", equalTo("0.0")).body("booked", equalTo("4.0"));
        HOST_MANAGER
                .decide(leave, "DECLINE")
                .then()
                .statusCode(409)
                .body("code", equalTo("leave-illegal-transition"))
                .body(
                        "allowedTransitions",
                        containsInAnyOrder(
                                "SUBMITTED", "CHANGE_REQUESTED", "CANCELLATION_REQUESTED", "CANCELLED", "TAKEN"));
    }

    @Test
    void a_refusal_and_a_cancellation_free_the_days() {
        Agreement agreement = new Agreement().signed();
        String declined = SECONDEE.request(leave(agreement, "2026-06-08", "2026-06-09"));
        HOST_MANAGER
                .change(declined, "decisions", "{\"decision\":\"DECLINE\",\"reason\":\"go-live week\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("DECLINED"))
                .body("decisions[0].reason", equalTo("go-live week"));
        String cancelled = approved(leave(agreement, "2026-06-08", "2026-06-10"));
        SECONDEE.change(cancelled, "cancellation", "{\"reason\":\"plans changed\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));

        balance(agreement, "2026-12-31")
                .then()
                .body("available", equalTo("30.0"))
                .body("pending", equalTo("0.0"))
                .body("entries.days", contains("30.0", "-3.0", "3.0"));
    }

    @Test
    void leave_that_has_begun_is_not_cancelled() {
        Agreement agreement = new Agreement().signed();
        String leave = approved(leave(agreement, "2026-06-08", "2026-06-12"));
        TestClock.set("2026-06-08T08:00:00Z");

        SECONDEE.change(leave, "cancellation", "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("leave-already-started"));
    }

    @Test
    void a_day_is_taken_when_it_is_over_and_an_unanswered_request_escalates() {
        Agreement agreement = new Agreement().signed();
        String taken = approved(leave(agreement, "2026-06-08", "2026-06-12"));
        String unanswered = SECONDEE.request(leave(agreement, "2026-07-06", "2026-07-07"));
        TestClock.set("2026-06-13T08:00:00Z");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> SECONDEE.get(taken).then().body("status", equalTo("TAKEN")));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> SECONDEE.get(unanswered)
                        .then()
                        .body("status", equalTo("ESCALATED"))
                        .body("awaiting", equalTo("HOME")));
        HOME_HR.decide(unanswered, "APPROVE").then().statusCode(200).body("status", equalTo("APPROVED"));
    }

    @Test
    void nobody_decides_on_their_own_leave() {
        Agreement agreement = new Agreement().route("HOME_ONLY").signed();
        String entered = HOME_HR.request(leave(agreement, "2026-06-08", "2026-06-09"));
        LeaveApi lendingManager = new LeaveApi(
                Tokens.of("acme-e1001").roles("secondee", "line-manager").sign());

        HOME_HR.decide(entered, "APPROVE").then().statusCode(403).body("code", equalTo("leave-self-approval"));
        lendingManager.decide(entered, "APPROVE").then().statusCode(403).body("code", equalTo("leave-self-approval"));
        new LeaveApi(Tokens.bearer("acme-manager"))
                .decide(entered, "APPROVE")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"));
    }

    @Test
    void side_and_role_together_give_the_right_to_act() {
        Agreement agreement = new Agreement().signed();
        String leave = SECONDEE.request(leave(agreement, "2026-06-08", "2026-06-09"));

        SECONDEE.decide(leave, "AGREE").then().statusCode(403);
        new LeaveApi(Tokens.bearer("globex-finance"))
                .change(leave, "decisions", "\"0\"", "{\"decision\":\"AGREE\"}")
                .then()
                .statusCode(403);
        new LeaveApi(Tokens.bearer("globex-hr"))
                .post("/v1/leave-requests", leave(agreement, "2026-07-06", "2026-07-07"))
                .then()
                .statusCode(403)
                .body("code", equalTo("leave-not-your-part"));
        new LeaveApi(Tokens.bearer("globex-hr"))
                .get("/v1/leave-balances?agreementId=" + agreement.id)
                .then()
                .statusCode(403)
                .body("code", equalTo("leave-not-your-part"));
        new LeaveApi(Tokens.of("acme-hris").scopes("leave:read").sign())
                .post("/v1/leave-requests", leave(agreement, "2026-07-06", "2026-07-07"))
                .then()
                .statusCode(403);
        new LeaveApi(Tokens.of("acme-hris").scopes("leave:write").sign())
                .post("/v1/leave-requests", leave(agreement, "2026-07-06", "2026-07-07"))
                .then()
                .statusCode(201);
    }

    @Test
    void a_stranger_and_a_colleague_see_nothing() {
        Agreement agreement = new Agreement().signed();
        String leave = SECONDEE.request(leave(agreement, "2026-06-08", "2026-06-09"));

        for (LeaveApi outsider : List.of(STRANGER, new LeaveApi(Tokens.bearer("acme-e1002")))) {
            outsider.get(leave).then().statusCode(404).body("code", equalTo("leave-request-unknown"));
            outsider.get("/v1/leave-balances?agreementId=" + agreement.id)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("leave-agreement-unknown"));
            outsider.get("/v1/leave-requests?agreementId=" + agreement.id)
                    .then()
                    .body("items", hasSize(0));
            outsider.post("/v1/leave-requests/quote", leave(agreement, "2026-06-15", "2026-06-16"))
                    .then()
                    .statusCode(404);
            outsider.post("/v1/leave-requests", leave(agreement, "2026-06-15", "2026-06-16"))
                    .then()
                    .statusCode(404);
        }
        STRANGER.change(leave, "decisions", "\"0\"", "{\"decision\":\"AGREE\"}")
                .then()
                .statusCode(404);
    }

    @Test
    void the_host_plans_with_days_and_does_not_learn_the_kind() {
        Agreement agreement = new Agreement().signed();
        String leave = approved(leave(agreement, "2026-06-08", "2026-06-12"));

        HOST_MANAGER
                .get(leave)
                .then()
                .body("days", equalTo("5.0"))
                .body("perDay", hasSize(5))
                .body("$", not(hasKey("kind")))
                .body("$", not(hasKey("segments")))
                .body("$", not(hasKey("recreditedDays")));
        SECONDEE.get(leave).then().body("kind", equalTo("ANNUAL")).body("segments", hasSize(1));
        List<JsonNode> feed = HOST_MANAGER.feed(agreement);
        assertThat(feed).noneMatch(event -> event.get("data").has("kind"));
        assertThat(feed)
                .extracting(event -> event.get("type").textValue())
                .contains("secondment.leave.requested.v1", "secondment.leave.approved.v1")
                .doesNotContain("secondment.leave.balance-changed.v1");
    }

    @Test
    void validation_answers_with_the_first_rule_broken() {
        Agreement agreement = new Agreement().daysPerYear("5").signed();
        approved(leave(agreement, "2026-06-08", "2026-06-09"));

        refused(leave(agreement, "2026-06-12", "2026-06-08"), 422, "leave-invalid-dates");
        refused(leave(agreement, "2026-06-12", "PM", "2026-06-12", "AM"), 422, "leave-invalid-dates");
        refused(leave(agreement, "2027-04-30", "2027-05-03"), 422, "leave-outside-placement");
        refused(leave(agreement, "2026-06-13", "2026-06-14"), 422, "leave-no-working-time");
        refused(leave(agreement, "2026-06-09", "2026-06-30"), 409, "leave-overlap");
        refused(leave(agreement, "2026-07-06", "2026-07-09"), 422, "leave-balance-insufficient");
        TestClock.set("2027-06-15T08:00:00Z");
        refused(leave(agreement, "2026-06-13", "2026-06-14"), 422, "leave-no-working-time");
        refused(leave(agreement, "2026-06-11", "2026-06-12"), 422, "leave-too-far-back");
    }

    @Test
    void an_overlap_names_the_other_leave_and_two_halves_of_a_day_do_not_overlap() {
        Agreement agreement = new Agreement().signed();
        String morning = SECONDEE.request(leave(agreement, "2026-06-08", "AM", "2026-06-08", "AM"));
        SECONDEE.request(leave(agreement, "2026-06-08", "PM", "2026-06-08", "PM"));

        SECONDEE.post("/v1/leave-requests", leave(agreement, "2026-06-08", "AM", "2026-06-08", "AM"))
                .then()
                .statusCode(409)
                .body("code", equalTo("leave-overlap"))
                .body("conflictsWith", equalTo(idOf(morning)));
    }

    @Test
    void leave_across_new_year_is_charged_to_both_years() {
        Agreement agreement = new Agreement().signed();
        approved(leave(agreement, "2026-12-28", "2027-01-05"));

        balance(agreement, "2026-12-31").then().body("taken", equalTo("4.0")).body("available", equalTo("26.0"));
        balance(agreement, "2027-01-31").then().body("taken", equalTo("2.0")).body("available", equalTo("28.0"));
    }

    @Test
    void terms_with_an_unknown_region_are_bound_and_refuse_to_count() {
        Agreement agreement = new Agreement().region("DE-XX").signed();

        refused(leave(agreement, "2026-06-08", "2026-06-09"), 422, "leave-unknown-region");
        LeaveApi.SECONDEE
                .post("/v1/absences", LeaveApi.sickness(agreement, "2026-06-08"))
                .then()
                .statusCode(201);
    }

    @Test
    void a_withdrawn_agreement_calls_its_leave_off_and_takes_no_more() {
        Agreement agreement = new Agreement().signed();
        String leave = approved(leave(agreement, "2026-06-08", "2026-06-12"));
        agreement.say("secondment.agreement.compensation-agreed.v1");
        agreement.say("secondment.agreement.withdrawn.v1");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> SECONDEE.get(leave).then().body("status", equalTo("CANCELLED")));
        balance(agreement, "2026-12-31")
                .then()
                .body("taken", equalTo("0.0"))
                .body("entitled", equalTo("0.0"))
                .body("entries.days", containsInAnyOrder("30.0", "-5.0", "-30.0", "5.0"));
        refused(leave(agreement, "2026-06-08", "2026-06-09"), 409, "leave-agreement-closed");
    }

    @Test
    void events_of_an_agreement_are_taken_in_their_order_and_once() {
        Agreement agreement = new Agreement();
        TestKafka.publish(
                Agreement.TOPIC, agreement.id.toString(), 2, "secondment.agreement.signed.v1", agreement.json());
        TestKafka.publish(
                Agreement.TOPIC, agreement.id.toString(), 3, "secondment.agreement.signed.v1", agreement.json());
        TestKafka.publish(Agreement.TOPIC, agreement.id.toString(), 1, "secondment.agreement.something-new.v1", "{}");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        balance(agreement, "2026-12-31").then().statusCode(200).body("entitled", equalTo("30.0")));
        assertThat(Events.of(agreement, "secondment.leave.binding-created.v1")).hasSize(1);
    }

    @Test
    void changes_need_the_current_version_and_posts_a_key() {
        Agreement agreement = new Agreement().signed();
        String body = leave(agreement, "2026-06-08", "2026-06-09");
        String key = UUID.randomUUID().toString();
        SECONDEE.call()
                .contentType("application/json")
                .body(body)
                .post("/v1/leave-requests")
                .then()
                .statusCode(400);
        Response first = SECONDEE.call()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/v1/leave-requests");
        Response again = SECONDEE.call()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/v1/leave-requests");

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.jsonPath().getString("id")).isEqualTo(first.jsonPath().getString("id"));
        String leave = "/v1/leave-requests/" + first.jsonPath().getString("id");
        HOST_MANAGER
                .change(leave, "decisions", "\"7\"", "{\"decision\":\"AGREE\"}")
                .then()
                .statusCode(412);
        HOST_MANAGER
                .post(leave + "/decisions", "{\"decision\":\"AGREE\"}")
                .then()
                .statusCode(428);
        String etag = HOST_MANAGER.get(leave).header("ETag");
        HOST_MANAGER.call().header("If-None-Match", etag).get(leave).then().statusCode(304);
        Response agreed = HOST_MANAGER.decide(leave, "AGREE");
        assertThat(agreed.header("ETag"))
                .isNotEqualTo(etag)
                .isEqualTo(HOST_MANAGER.get(leave).header("ETag"));
    }

    @Test
    void lists_go_page_by_page_newest_first() {
        Agreement agreement = new Agreement().signed();
        List<String> asked = List.of("2026-06-08", "2026-06-09", "2026-06-10").stream()
                .map(day -> SECONDEE.request(leave(agreement, day, day)))
                .toList();
        String list = "/v1/leave-requests?limit=2&agreementId=" + agreement.id;

        JsonPath first = SECONDEE.get(list).jsonPath();
        JsonPath second =
                SECONDEE.get(list + "&cursor=" + first.getString("next")).jsonPath();

        assertThat(first.<String>getList("items.id"))
                .hasSize(2)
                .allSatisfy(id -> assertThat(asked).anyMatch(path -> path.endsWith(id)));
        assertThat(asked.getFirst()).endsWith(second.getString("items[0].id"));
        assertThat(second.getString("next")).isNull();
        SECONDEE.get("/v1/leave-requests?cursor=nonsense").then().statusCode(400);
        SECONDEE.get("/v1/leave-requests?status=APPROVED&agreementId=" + agreement.id)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void a_list_shows_each_agreement_as_the_callers_side_there_may_see_it() {
        Agreement sentOut = new Agreement().signed();
        Agreement takenIn = new Agreement()
                .between(Tokens.GLOBEX, Tokens.ACME)
                .route("HOME_ONLY")
                .announced();
        String out = SECONDEE.request(leave(sentOut, "2026-06-08", "2026-06-09"));
        LeaveApi globexHr = new LeaveApi(Tokens.bearer("globex-hr"));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> globexHr.get("/v1/leave-balances?agreementId=" + takenIn.id)
                                .statusCode()
                        == 200);
        String in = globexHr.request(leave(takenIn, "2026-06-08", "2026-06-09"));

        JsonPath page = HOME_HR.get("/v1/leave-requests?limit=200").jsonPath();

        String found = "items.find { it.id == '%s' }.";
        assertThat(page.getString(found.formatted(idOf(out)) + "kind")).isEqualTo("ANNUAL");
        assertThat(page.getString(found.formatted(idOf(in)) + "days")).isEqualTo("2.0");
        assertThat(page.getString(found.formatted(idOf(in)) + "kind")).isNull();
    }

    @Test
    void text_with_control_characters_is_refused_and_lines_are_kept() {
        Agreement agreement = new Agreement().signed();
        String leave = SECONDEE.request(leave(agreement, "2026-06-08", "2026-06-09"));

        for (String control : List.of("\\u0000", "\\u0007", "\\u009f", "\\ud800")) {
            String text = "{\"reason\":\"a" + control + "b\"}";
            SECONDEE.change(leave, "cancellation", text).then().statusCode(422);
            HOST_MANAGER
                    .change(leave, "decisions", text.replace("{", "{\"decision\":\"DECLINE\","))
                    .then()
                    .statusCode(422);
        }
        SECONDEE.change(leave, "cancellation", "{\"reason\":\"one\\r\\n\\ttwo\"}")
                .then()
                .statusCode(200)
                .body("cancellationReason", equalTo("one\r\n\ttwo"));
    }

    @Test
    void an_internal_secondment_lets_one_organisation_take_both_steps() {
        Agreement agreement = new Agreement().within(Tokens.ACME).signed();
        String leave = SECONDEE.request(leave(agreement, "2026-06-08", "2026-06-09"));

        new LeaveApi(Tokens.bearer("acme-manager"))
                .decide(leave, "AGREE")
                .then()
                .statusCode(200);
        HOME_HR.decide(leave, "APPROVE").then().statusCode(200).body("status", equalTo("APPROVED"));
    }

    @Test
    void every_published_event_fits_its_contract() {
        Agreement agreement = new Agreement().signed();
        String leave = approved(leave(agreement, "2026-06-08", "2026-06-09"));
        SECONDEE.change(leave, "cancellation", "{}").then().statusCode(200);

        for (String type : List.of(
                "secondment.leave.binding-created.v1",
                "secondment.leave.balance-changed.v1",
                "secondment.leave.requested.v1",
                "secondment.leave.host-agreed.v1",
                "secondment.leave.approved.v1",
                "secondment.leave.cancelled.v1")) {
            Contracts.assertMatches(type, event(agreement, type));
        }
    }

    private static String idOf(String leave) {
        return leave.substring(leave.lastIndexOf('/') + 1);
    }

    private static Response balance(Agreement agreement, String asOf) {
        return HOME_HR.get("/v1/leave-balances?agreementId=" + agreement.id + "&asOf=" + asOf);
    }

    private static void refused(String ask, int status, String code) {
        SECONDEE.post("/v1/leave-requests/quote", ask).then().statusCode(status).body("code", equalTo(code));
        SECONDEE.post("/v1/leave-requests", ask).then().statusCode(status).body("code", equalTo(code));
    }

    private static JsonNode event(Agreement agreement, String type) {
        return Events.last(agreement, type).data();
    }
}
