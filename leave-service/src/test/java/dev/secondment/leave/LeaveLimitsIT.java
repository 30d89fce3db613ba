package dev.secondment.leave;

import static dev.secondment.leave.LeaveApi.leave;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.secondment.leave.request.application.RequestCalendar;
import dev.secondment.platform.test.Contracts;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestClock;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** B11: what both employers' policies ask of a request. Each test has its own employers. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LeaveLimitsIT {
    private final UUID home = UUID.randomUUID();
    private final UUID host = UUID.randomUUID();
    private final LeaveApi homeHr = at(home, "acme-hr");
    private final LeaveApi homeManager = at(home, "acme-manager");
    private final LeaveApi hostHr = at(host, "globex-hr");
    private final LeaveApi hostManager = at(host, "globex-manager");
    private final LeaveApi secondee = at(home, "acme-e1001");
    private final LeaveApi colleague = at(home, "acme-e1002");

    private static LeaveApi at(UUID organization, String login) {
        return new LeaveApi(Tokens.of(login)
                .withoutOrganization()
                .organization("its-own", organization.toString())
                .sign());
    }

    @BeforeEach
    void it_is_march_2026() {
        TestClock.set("2026-03-02T08:00:00Z");
    }

    private Agreement signed(String employee) {
        return signed(employee, new Agreement());
    }

    private Agreement signed(String employee, Agreement drafted) {
        Agreement agreement = drafted.region("DE-BE")
                .between(home.toString(), host.toString())
                .employee(employee)
                .announced();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> homeHr.get("/v1/leave-balances?agreementId=" + agreement.id)
                                .statusCode()
                        == 200);
        return agreement;
    }

    private static String policy(LeaveApi by, String requests) {
        String code = "L-" + UUID.randomUUID().toString().substring(0, 18).toUpperCase(Locale.ROOT);
        by.post("/v1/leave-policies", """
                        {"code":"%s","name":"Of a test","validFrom":"2026-01-01",
                         "rules":{"amount":{"weeks":"6"},"requests":%s}}""".formatted(code, requests)).then().statusCode(201);
        return code;
    }

    private void atHost(Agreement agreement, String policy) {
        hostHr.post("/v1/leave-enrolments", """
                        {"agreementId":"%s","validFrom":"2026-05-01","policy":"%s"}""".formatted(agreement.id, policy))
                .then()
                .statusCode(201);
    }

    private void atHome(Agreement agreement, String policy) {
        homeHr.post("/v1/leave-enrolments", """
                        {"agreementId":"%s","validFrom":"2026-01-01","policy":"%s","region":"DE-BE","pattern":%s}""".formatted(
                                agreement.id, policy, Agreement.week("FULL", "FULL", "FULL", "FULL", "FULL")))
                .then()
                .statusCode(201);
    }

    private static void refused(LeaveApi by, String ask, String code) {
        by.post("/v1/leave-requests/quote", ask).then().statusCode(422).body("code", equalTo(code));
        by.post("/v1/leave-requests", ask).then().statusCode(422).body("code", equalTo(code));
    }

    @Test
    void the_stricter_of_two_employers_holds_in_the_order_of_B11_and_leave_for_a_cause_passes() {
        Agreement agreement = signed("E-1001");
        Agreement other = signed("E-1002");
        String atHost = policy(hostHr, """
                {"maxAbsent":1,"noticeDays":7,
                 "blackOuts":[{"from":"2026-12-14","to":"2026-12-18","name":"Go-live","exempt":["%s"]}]}""".formatted(other.id));
        String atHome = policy(homeHr, """
                {"noticeDays":14,"maxConsecutiveDays":21,"probationMonths":2}""");
        for (Agreement each : List.of(agreement, other)) {
            atHost(each, atHost);
            atHome(each, atHome);
        }
        colleague.request(leave(other, "2026-12-14", "2026-12-15"));
        colleague.request(leave(other, "2026-09-07", "2026-09-11"));

        refused(secondee, leave(agreement, "2026-12-11", "2026-12-14"), "leave-black-out");
        refused(secondee, leave(agreement, "2026-09-11", "2026-10-09"), "leave-team-too-small");
        secondee.post("/v1/leave-requests", leave(agreement, "2026-09-10", "2026-09-14"))
                .then()
                .body("days", equalTo(List.of("2026-09-10", "2026-09-11")));
        refused(secondee, leave(agreement, "2026-09-14", "2026-10-05"), "leave-too-long");
        refused(secondee, leave(agreement, "2026-06-30", "2026-07-03"), "leave-probation");
        secondee.request(leave(agreement, "2026-07-01", "2026-07-03"));
        TestClock.set("2026-08-03T08:00:00Z");
        refused(secondee, leave(agreement, "2026-08-16", "2026-08-18"), "leave-notice-too-short");
        String entered = homeHr.request(leave(agreement, "2026-08-16", "2026-08-18"));
        String family =
                secondee.request(leave(agreement, "2026-09-07", "2026-12-18").replace("ANNUAL", "FAMILY"));
        homeHr.decide(family, "APPROVE").then().statusCode(200);

        hostManager.decide(entered, "AGREE").then().statusCode(200);
        policyAgain(atHost);
        homeManager.decide(entered, "APPROVE").then().statusCode(422).body("code", equalTo("leave-black-out"));
    }

    /** The host closes August, too: approval looks again. */
    private void policyAgain(String code) {
        hostHr.post("/v1/leave-policies", """
                        {"code":"%s","name":"Of a test","validFrom":"2026-07-01","rules":{"amount":{"weeks":"6"},
                         "requests":{"blackOuts":[{"from":"2026-08-17","to":"2026-08-17","name":"Audit"}]}}}""".formatted(code)).then().statusCode(201);
    }

    @Test
    void the_last_place_in_a_team_is_given_away_once_however_many_ask_at_once() throws Exception {
        Agreement one = signed("E-1001");
        Agreement two = signed("E-1002");
        String atHost = policy(hostHr, "{\"maxAbsent\":1}");
        atHost(one, atHost);
        atHost(two, atHost);

        for (int day = 0; day < 5; day++) {
            String date = LocalDate.of(2026, 6, 8).plusDays(day).toString();
            List<Callable<Response>> both = List.of(
                    () -> secondee.post("/v1/leave-requests", leave(one, date, date)),
                    () -> colleague.post("/v1/leave-requests", leave(two, date, date)));
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                List<Future<Response>> answers = threads.invokeAll(both);
                assertThat(List.of(
                                answers.getFirst().get().statusCode(),
                                answers.getLast().get().statusCode()))
                        .containsExactlyInAnyOrder(201, 422);
            }
        }
    }

    @Test
    void who_is_ill_is_away_from_the_team_as_far_as_it_is_known_and_only_from_that_team() {
        Agreement one = signed("E-1001", new Agreement().team("Line 3"));
        Agreement two = signed("E-1002", new Agreement().team("Line 3"));
        Agreement elsewhere = signed("E-1003", new Agreement().team("Line 4"));
        String atHost = policy(hostHr, "{\"maxAbsent\":1}");
        for (Agreement each : List.of(one, two, elsewhere)) {
            atHost(each, atHost);
        }
        TestClock.set("2026-06-08T08:00:00Z");
        String asked = secondee.request(leave(one, "2026-06-08", "2026-06-10"));
        hostManager.decide(asked, "AGREE").then().statusCode(200);
        String absence = colleague.report(LeaveApi.sickness(two, "2026-06-08"));

        homeManager
                .decide(asked, "APPROVE")
                .then()
                .statusCode(422)
                .body("code", equalTo("leave-team-too-small"))
                .body("days", equalTo(List.of("2026-06-08")));
        colleague.certify(absence, "2026-06-08", "2026-06-12").then().statusCode(200);
        refused(secondee, leave(one, "2026-06-12", "2026-06-16"), "leave-team-too-small");
        secondee.request(leave(one, "2026-06-15", "2026-06-16"));
        homeHr.request(leave(elsewhere, "2026-06-09", "2026-06-10"));
        homeHr.change(absence, "withdrawal", "{}").then().statusCode(200);
        secondee.request(leave(one, "2026-06-11", "2026-06-12"));
        homeManager.decide(asked, "APPROVE").then().statusCode(200).body("status", equalTo("APPROVED"));
    }

    @Test
    void of_two_approvals_at_once_for_the_last_place_one_wins() throws Exception {
        Agreement one = signed("E-1001", new Agreement().team("Line 3"));
        Agreement two = signed("E-1002", new Agreement().team("Line 3"));
        List<String> asked = List.of(
                secondee.request(leave(one, "2026-06-08", "2026-06-12")),
                colleague.request(leave(two, "2026-06-10", "2026-06-16")));
        asked.forEach(leave -> hostManager.decide(leave, "AGREE").then().statusCode(200));
        String atHost = policy(hostHr, "{\"maxAbsent\":1}");
        atHost(one, atHost);
        atHost(two, atHost);

        List<Callable<Response>> both = List.of(
                () -> homeManager.decide(asked.getFirst(), "APPROVE"),
                () -> homeManager.decide(asked.getLast(), "APPROVE"));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Response>> answers = threads.invokeAll(both);
            assertThat(List.of(
                            answers.getFirst().get().statusCode(),
                            answers.getLast().get().statusCode()))
                    .containsExactlyInAnyOrder(200, 422);
        }
    }

    @Test
    void granted_leave_is_given_up_by_consent_where_the_policy_asks_for_it() {
        Agreement agreement = signed("E-1001");
        atHome(agreement, policy(homeHr, "{\"answers\":{\"cancellationNeedsConsent\":true}}"));
        String leave = secondee.request(leave(agreement, "2026-06-08", "2026-06-12"));
        hostManager.decide(leave, "AGREE").then().statusCode(200);
        homeManager.decide(leave, "APPROVE").then().statusCode(200);

        secondee.change(leave, "cancellation", "{\"from\":\"2026-06-11\",\"to\":\"2026-06-12\",\"reason\":\"fair\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLATION_REQUESTED"))
                .body("awaiting", equalTo("HOME"))
                .body("expects", equalTo("APPROVE"))
                .body("givingUp.from", equalTo("2026-06-11"))
                .body("days", equalTo("5.0"));
        Contracts.assertMatches(
                "secondment.leave.cancellation-requested.v1",
                Events.last(agreement, "secondment.leave.cancellation-requested.v1")
                        .data());
        hostManager.decide(leave, "APPROVE").then().statusCode(409).body("code", equalTo("leave-wrong-step"));
        homeManager
                .decide(leave, "APPROVE")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("days", equalTo("3.0"))
                .body("decisions.about", hasItem("CANCELLATION"));
        secondee.change(leave, "cancellation", "{}")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLATION_REQUESTED"));
        homeManager.decide(leave, "DECLINE").then().statusCode(200).body("status", equalTo("APPROVED"));
        secondee.change(leave, "cancellation", "{}").then().statusCode(200);
        homeHr.change(leave, "cancellation", "{}").then().statusCode(200).body("status", equalTo("CANCELLED"));
        homeHr.get("/v1/leave-balances?asOf=2026-12-31&agreementId=" + agreement.id)
                .then()
                .body("taken", equalTo("0.0"));
        Ledger.assertSums(agreement);
    }

    @Test
    void silence_is_a_yes_where_the_policy_takes_it_for_one() {
        Agreement agreement = signed("E-1001");
        atHost(agreement, policy(hostHr, "{\"answers\":{\"workingDays\":2,\"onSilence\":\"CONSENT\"}}"));
        String leave = secondee.request(leave(agreement, "2026-06-08", "2026-06-12"));
        secondee.get(leave).then().body("answerDueOn", equalTo("2026-03-04"));
        TestClock.set("2026-03-05T08:00:00Z");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> secondee.get(leave)
                        .then()
                        .body("status", equalTo("HOST_AGREED"))
                        .body("answerDueOn", equalTo("2026-03-09")));
        TestClock.set("2026-03-10T08:00:00Z");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> secondee.get(leave).then().body("status", equalTo("APPROVED")));
        Ledger.assertSums(agreement);
    }

    @Test
    void silence_is_answered_once_however_many_replicas_look() {
        Agreement silent = signed("E-1001");
        atHost(silent, policy(hostHr, "{\"answers\":{\"workingDays\":2,\"onSilence\":\"CONSENT\"}}"));
        String consented = secondee.request(leave(silent, "2026-06-08", "2026-06-12"));
        Agreement usual = signed("E-1002");
        String escalated = colleague.request(leave(usual, "2026-06-08", "2026-06-12"));
        String changed = colleague.request(leave(usual, "2026-07-06", "2026-07-07"));
        hostManager.decide(changed, "AGREE").then().statusCode(200);
        homeManager.decide(changed, "APPROVE").then().statusCode(200);
        colleague
                .change(changed, "changes", "{\"from\":\"2026-07-13\",\"to\":\"2026-07-14\"}")
                .then()
                .statusCode(200);

        TestClock.set("2026-03-10T08:00:00Z");
        Replicas.allAtOnce(10, RequestCalendar::run);
        Replicas.allAtOnce(10, RequestCalendar::run);

        secondee.get(consented + "/history").then().body("items.what", equalTo(List.of("requested", "host-agreed")));
        colleague.get(escalated + "/history").then().body("items.what", equalTo(List.of("requested", "escalated")));
        colleague
                .get(changed + "/history")
                .then()
                .body(
                        "items.what",
                        equalTo(List.of("requested", "host-agreed", "approved", "change-requested", "escalated")));
        homeHr.decide(changed, "APPROVE")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("from", equalTo("2026-07-13"));
        Ledger.assertSums(usual);
    }

    @Test
    void a_closed_payroll_refuses_the_person_and_takes_home_hrs_late_entry_as_a_correction() {
        TestClock.set("2026-08-03T08:00:00Z");
        Agreement agreement = signed("E-1001");
        LeaveApi payroll = at(home, "acme-payroll");
        payroll.change("/v1/payroll-periods/2026-06", "closing", "{}").then().statusCode(200);
        payroll.change("/v1/payroll-periods/2026-06", "lock", "{}").then().statusCode(200);
        String late = leave(agreement, "2026-06-29", "2026-07-02");

        refused(secondee, late, "leave-period-locked");
        secondee.request(leave(agreement, "2026-07-06", "2026-07-07"));
        String entered = homeHr.request(late);
        hostManager.decide(entered, "AGREE").then().statusCode(200);
        homeManager.decide(entered, "APPROVE").then().statusCode(200);

        var told = Events.last(agreement, "secondment.leave.approved.v1").data();
        assertThat(told.get("perDay").findValuesAsText("originPeriod"))
                .containsExactly("2026-06", "2026-06", "2026-07", "2026-07");
        assertThat(told.get("perDay").findValuesAsText("postingPeriod"))
                .containsExactly("2026-07", "2026-07", "2026-07", "2026-07");
    }
}
