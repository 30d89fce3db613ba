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
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.secondment.platform.test.Contracts;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestClock;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who decides on which leave: routes, kinds, deputies, silence and lack of cover. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LeaveRoutesIT {
    private static final LeaveApi HOST_HR = new LeaveApi(Tokens.bearer("globex-hr"));
    private static final LeaveApi ANNA = manager("E-2001");
    private static final LeaveApi DORA = manager("E-2002");

    private static LeaveApi manager(String number) {
        return new LeaveApi(Tokens.of("globex-manager")
                .subject("sub-" + number)
                .employee(number)
                .sign());
    }

    @BeforeEach
    void it_is_march_2026() {
        TestClock.set("2026-03-02T08:00:00Z");
    }

    private static LeaveApi of(String side) {
        return side.equals("HOME") ? HOME_HR : HOST_MANAGER;
    }

    @ParameterizedTest
    @CsvSource({
        "HOST_THEN_HOME,HOST,HOME",
        "HOME_THEN_HOST,HOME,HOST",
        "BOTH_ANY_ORDER,HOST,HOME",
        "BOTH_ANY_ORDER,HOME,HOST",
        "EITHER,,HOST",
        "EITHER,,HOME",
        "HOST_ONLY,,HOST",
        "HOME_ONLY,,HOME"
    })
    void every_route_is_walked_to_its_end(String route, String first, String last) {
        Agreement agreement = new Agreement().route(route).signed();
        String leave = SECONDEE.request(leave(agreement, "2026-06-08", "2026-06-12"));
        if (first != null) {
            of(first).decide(leave, "AGREE").then().statusCode(200).body("status", equalTo(first + "_AGREED"));
            SECONDEE.get(leave).then().body("awaiting", equalTo(last)).body("expects", equalTo("APPROVE"));
            String told = first.equals("HOST") ? "host-agreed" : "home-agreed";
            Contracts.assertMatches("secondment.leave." + told + ".v1", event(agreement, told));
        }
        of(last).decide(leave, "APPROVE").then().statusCode(200).body("status", equalTo("APPROVED"));

        HOME_HR.get("/v1/leave-balances?asOf=2026-12-31&agreementId=" + agreement.id)
                .then()
                .body("taken", equalTo("5.0"));
        Ledger.assertSums(agreement);
    }

    @Test
    void auto_grants_what_the_rules_allow() {
        Agreement agreement = new Agreement().route("AUTO").daysPerYear("5").signed();

        SECONDEE.get(SECONDEE.request(leave(agreement, "2026-06-08", "2026-06-12")))
                .then()
                .body("status", equalTo("APPROVED"))
                .body("route", hasSize(0))
                .body("decisions", hasSize(0));
        SECONDEE.post("/v1/leave-requests", leave(agreement, "2026-06-15", "2026-06-15"))
                .then()
                .statusCode(422)
                .body("code", equalTo("leave-balance-insufficient"));
        Contracts.assertMatches("secondment.leave.approved.v1", event(agreement, "approved"));
        Ledger.assertSums(agreement);
    }

    private static String family(Agreement agreement, String from, String to) {
        return leave(agreement, from, to).replace("ANNUAL", "FAMILY");
    }

    @Test
    void leave_for_a_cause_is_homes_to_decide_draws_on_no_balance_and_the_host_never_learns_which() {
        Agreement agreement = new Agreement().daysPerYear("1").signed();
        String ask = family(agreement, "2026-06-08", "2026-08-28");
        SECONDEE.post("/v1/leave-requests/quote", ask)
                .then()
                .statusCode(200)
                .body("route", contains("HOME"))
                .body("balanceBefore", nullValue())
                .body("leaveYears", hasSize(0));
        String leave = SECONDEE.request(ask);
        HOST_MANAGER.decide(leave, "AGREE").then().statusCode(409).body("code", equalTo("leave-wrong-step"));
        HOME_HR.decide(leave, "APPROVE").then().statusCode(200);

        HOME_HR.get("/v1/leave-balances?asOf=2026-12-31&agreementId=" + agreement.id)
                .then()
                .body("available", equalTo("1.0"));
        JsonNode told = event(agreement, "approved");
        assertThat(told.at("/perDay/0/payrollCode").textValue()).isEqualTo("FAMILY_LEAVE");
        assertThat(HOST_MANAGER.get(leave).asString()).doesNotContain("FAMILY");
        assertThat(HOST_MANAGER.get(leave + "/history").asString()).doesNotContain("FAMILY");
        assertThat(HOST_MANAGER.feed(agreement).toString()).doesNotContain("FAMILY");
        String mine = "/v1/leave-requests?kind=FAMILY&agreementId=" + agreement.id;
        SECONDEE.get(mine).then().body("items", hasSize(1));
        HOST_MANAGER.get(mine).then().body("items", hasSize(0));
        SECONDEE.change(leave, "cancellation", "{\"from\":\"2026-08-24\",\"to\":\"2026-08-28\"}")
                .then()
                .statusCode(200)
                .body("to", equalTo("2026-08-23"));
    }

    private static Response name(LeaveApi by, Agreement agreement, String when, String from, String to) {
        return by.post("/v1/leave-delegations", """
                {"agreementId":"%s","approver":"E-2001","deputy":"E-2002","deputyAnswers":"%s","from":"%s","to":%s,
                 "reason":"summer"}""".formatted(
                        agreement.id, when, from, to == null ? "null" : "\"" + to + "\""));
    }

    private static String path(Response created) {
        return created.then().statusCode(201).extract().header("Location").replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void while_the_approver_is_away_the_deputy_answers_and_nobody_else_but_hr() {
        Agreement agreement = new Agreement().signed();
        String word = path(name(HOST_HR, agreement, "ALWAYS", "2026-03-01", "2026-03-31"));
        String leave = SECONDEE.request(leave(agreement, "2026-06-08", "2026-06-12"));

        HOST_MANAGER
                .get(leave)
                .then()
                .body("asked[0].level", equalTo("DEPUTY"))
                .body("asked[0].person", equalTo("E-2002"));
        SECONDEE.get(leave).then().body("asked[0].level", equalTo("DEPUTY")).body("asked[0].person", nullValue());
        HOST_MANAGER.decide(leave, "AGREE").then().statusCode(403).body("code", equalTo("leave-not-your-part"));
        String awaiting = "/v1/leave-requests?awaiting=me&agreementId=" + agreement.id;
        DORA.get(awaiting).then().body("items", hasSize(1));
        HOST_MANAGER.get(awaiting).then().body("items", hasSize(0));
        SECONDEE.get(awaiting).then().body("items", hasSize(0));
        HOME_HR.get(awaiting).then().body("items", hasSize(0));
        DORA.decide(leave, "AGREE")
                .then()
                .statusCode(200)
                .body("decisions[0].byDeputy", equalTo(true))
                .body("decisions[0].inPlaceOf", equalTo("E-2001"));
        HOME_HR.get(leave)
                .then()
                .body("decisions[0].byDeputy", equalTo(true))
                .body("decisions[0].inPlaceOf", nullValue())
                .body("asked[0].level", equalTo("MANAGER"));
        HOME_HR.get(awaiting).then().body("items", hasSize(1));

        HOST_HR.change(word, "withdrawal", "{}").then().statusCode(200).body("withdrawnAt", not(nullValue()));
        HOST_MANAGER
                .decide(SECONDEE.request(leave(agreement, "2026-07-06", "2026-07-07")), "AGREE")
                .then()
                .statusCode(200);
        for (LeaveApi outsider : List.of(HOME_HR, STRANGER)) {
            outsider.get(word).then().statusCode(404).body("code", equalTo("leave-delegation-unknown"));
            outsider.get("/v1/leave-delegations").then().body("items.id", not(hasItem(word.substring(22))));
        }
        name(STRANGER, agreement, "ALWAYS", "2026-03-01", null).then().statusCode(404);
    }

    private static void refused(Response answer, String code) {
        answer.then().statusCode(403).body("code", equalTo(code));
    }

    /** A word of a manager about themselves. */
    private static Response own(LeaveApi by, String approver, String to, String about) {
        return by.post("/v1/leave-delegations", """
                {"approver":"%s","deputy":"E-2009","deputyAnswers":"ON_OWN_LEAVE","from":"2026-03-09","to":"%s"%s}""".formatted(approver, to, about));
    }

    @Test
    void a_line_manager_names_no_deputy_but_for_what_the_employer_asks_of_them() {
        Agreement agreement = new Agreement().signed();
        String about = ",\"agreementId\":\"" + agreement.id + "\"";
        LeaveApi eva = manager("E-2011");
        refused(own(eva, "E-2011", "2026-03-20", about), "leave-not-your-part");
        String word = path(HOST_HR.post("/v1/leave-delegations", """
                {"approver":"E-2011","deputy":"E-2012","from":"2026-03-01","to":"2026-03-31"%s}""".formatted(about)));
        String leave = SECONDEE.request(leave(agreement, "2026-06-08", "2026-06-12"));
        LeaveApi manager = manager("E-2013");

        refused(own(manager, "E-2011", "2026-03-20", about), "leave-not-your-part");
        refused(own(manager, "E-2013", "2026-03-20", about), "leave-not-your-part");
        refused(own(manager, "sub-E-2013", "2026-03-20", about), "leave-not-your-part");
        refused(manager.change(word, "withdrawal", "{}"), "leave-not-your-part");
        refused(own(eva, "E-2011", "2026-03-20", ""), "leave-not-your-part");
        refused(own(eva, "E-2011", "2026-04-01", about), "leave-not-your-part");
        manager.decide(leave, "AGREE").then().statusCode(403);

        String hers = path(own(eva, "sub-E-2011", "2026-03-20", about));
        TestClock.set("2026-03-09T08:00:00Z");
        HOST_HR.get(leave).then().body("asked[0].level", equalTo("APPROVER"));
        eva.change(hers, "withdrawal", "{}").then().statusCode(200);
        HOST_HR.get(leave).then().body("asked[0].level", equalTo("DEPUTY"));
    }

    @Test
    void nobody_chooses_who_decides_on_their_own_leave() {
        LeaveApi hr = STRANGER;
        LeaveApi ines = new LeaveApi(Tokens.of("initech-hr")
                .roles("line-manager")
                .subject("sub-E-3001")
                .employee("E-3001")
                .sign());
        String named = """
                {"approver":"E-3001","deputy":"E-3002","from":"2026-03-01","to":"2026-03-31"%s}""";
        String general = path(hr.post("/v1/leave-delegations", named.formatted("")));
        own(ines, "E-3001", "2026-03-20", "").then().statusCode(201);

        Agreement hers = new Agreement()
                .between(Tokens.INITECH, Tokens.ACME)
                .employee("E-3001")
                .announced();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> hr.get("/v1/leave-balances?agreementId=" + hers.id).statusCode() == 200);
        String about = ",\"agreementId\":\"" + hers.id + "\"";
        String word = path(hr.post("/v1/leave-delegations", named.formatted(about)));

        refused(own(ines, "E-3001", "2026-03-20", about), "leave-self-approval");
        refused(own(ines, "E-3001", "2026-03-20", ""), "leave-self-approval");
        refused(ines.change(word, "withdrawal", "{}"), "leave-self-approval");
        refused(ines.change(general, "withdrawal", "{}"), "leave-self-approval");
    }

    @Test
    void an_approver_on_leave_of_their_own_is_stood_in_for() {
        Agreement agreement = new Agreement().signed();
        Agreement own = new Agreement()
                .between(Tokens.GLOBEX, Tokens.ACME)
                .employee("E-2001")
                .route("HOME_ONLY")
                .announced();
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        HOST_HR.get("/v1/leave-balances?agreementId=" + own.id).statusCode() == 200);
        name(HOST_HR, agreement, "ON_OWN_LEAVE", "2026-03-01", null).then().statusCode(201);
        String hers = HOST_HR.request(leave(own, "2026-06-08", "2026-06-12"));
        new LeaveApi(Tokens.bearer("globex-manager"))
                .decide(hers, "APPROVE")
                .then()
                .statusCode(200);
        TestClock.set("2026-06-05T08:00:00Z");
        String leave = SECONDEE.request(leave(agreement, "2026-07-06", "2026-07-07"));

        HOST_HR.get(leave).then().body("asked[0].level", equalTo("APPROVER"));
        DORA.decide(leave, "AGREE").then().statusCode(403);
        TestClock.set("2026-06-08T08:00:00Z");
        HOST_HR.get(leave).then().body("asked[0].level", equalTo("DEPUTY"));
        DORA.decide(leave, "AGREE").then().statusCode(200);
        String other = SECONDEE.request(leave(agreement, "2026-07-13", "2026-07-14"));
        ANNA.decide(other, "AGREE").then().statusCode(200).body("decisions[0].byDeputy", equalTo(false));
    }

    @Test
    void who_is_asked_is_reminded_before_the_day_and_home_hr_decides_after_it() {
        Agreement agreement = new Agreement().signed();
        String leave = SECONDEE.request(leave(agreement, "2026-07-06", "2026-07-07"));
        SECONDEE.get(leave).then().body("answerDueOn", equalTo("2026-03-09"));
        TestClock.set("2026-03-06T08:00:00Z");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Events.of(agreement, "secondment.leave.reminder.v1"))
                        .hasSize(1));
        Contracts.assertMatches("secondment.leave.reminder.v1", event(agreement, "reminder"));
        HOST_MANAGER.decide(leave, "AGREE").then().statusCode(200).body("answerDueOn", equalTo("2026-03-13"));
        TestClock.set("2026-03-14T08:00:00Z");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> SECONDEE.get(leave)
                        .then()
                        .body("status", equalTo("ESCALATED"))
                        .body("asked[0].level", equalTo("HR")));
        new LeaveApi(Tokens.bearer("acme-manager"))
                .decide(leave, "APPROVE")
                .then()
                .statusCode(403);
        HOME_HR.decide(leave, "APPROVE").then().statusCode(200).body("status", equalTo("APPROVED"));
        SECONDEE.get(leave + "/history")
                .then()
                .body("items.what", contains("requested", "reminder", "host-agreed", "escalated", "approved"))
                .body("items.by", contains("SECONDEE", null, "HOST", null, "HOME"));
    }

    @Test
    void lack_of_cover_refuses_annual_leave_once_and_then_home_hr_decides() {
        Agreement agreement = new Agreement().signed();
        String lack = "{\"decision\":\"DECLINE\",\"reason\":\"go-live\",\"cause\":\"LACK_OF_COVER\"}";
        String first = SECONDEE.request(leave(agreement, "2026-06-08", "2026-06-12"));
        HOST_MANAGER.change(first, "decisions", lack).then().statusCode(200).body("status", equalTo("DECLINED"));
        String second = SECONDEE.request(leave(agreement, "2026-07-06", "2026-07-10"));

        HOST_MANAGER
                .change(second, "decisions", lack)
                .then()
                .statusCode(200)
                .body("status", equalTo("ESCALATED"))
                .body("decisions[0].cause", equalTo("LACK_OF_COVER"))
                .body("asked[0].level", equalTo("HR"));
        HOST_HR.decide(second, "DECLINE").then().statusCode(409).body("code", equalTo("leave-wrong-step"));
        HOST_MANAGER.decide(second, "DECLINE").then().statusCode(403).body("detail", containsString("HR of HOME"));
        HOME_HR.decide(second, "APPROVE").then().statusCode(200).body("status", equalTo("APPROVED"));
        String study =
                SECONDEE.request(leave(agreement, "2026-09-07", "2026-09-08").replace("ANNUAL", "STUDY"));
        HOST_MANAGER.change(study, "decisions", lack).then().statusCode(200).body("status", equalTo("DECLINED"));
    }

    @Test
    void lists_are_asked_by_days() {
        Agreement agreement = new Agreement().signed();
        approved(leave(agreement, "2026-06-08", "2026-06-12"));
        SECONDEE.request(leave(agreement, "2026-07-06", "2026-07-10"));
        String list = "/v1/leave-requests?agreementId=" + agreement.id;

        SECONDEE.get(list + "&from=2026-06-12&to=2026-07-05").then().body("items.from", contains("2026-06-08"));
        SECONDEE.get(list + "&from=2026-06-13").then().body("items.from", contains("2026-07-06"));
        SECONDEE.get(list + "&from=2026-06-12&to=2026-07-06").then().body("items", hasSize(2));
        SECONDEE.get(list + "&status=APPROVED").then().body("items", hasSize(1));
        SECONDEE.get(list + "&awaiting=you").then().statusCode(400);
    }

    private static JsonNode event(Agreement agreement, String what) {
        return Events.last(agreement, "secondment.leave." + what + ".v1").data();
    }
}
