package dev.secondment.leave;

import static dev.secondment.leave.LeaveApi.HOME_HR;
import static dev.secondment.leave.LeaveApi.HOST_MANAGER;
import static dev.secondment.leave.LeaveApi.SECONDEE;
import static dev.secondment.leave.LeaveApi.approved;
import static dev.secondment.leave.LeaveApi.leave;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.secondment.platform.test.Contracts;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Leave that turns out otherwise: days given up, an early return, other dates. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LeaveChangesIT {

    @BeforeEach
    void it_is_march_2026() {
        TestClock.set("2026-03-02T08:00:00Z");
    }

    private static String days(String from, String to) {
        return "{\"from\":\"" + from + "\",\"to\":\"" + to + "\",\"reason\":\"plans changed\"}";
    }

    private static ValidatableResponse giveUp(LeaveApi by, String leave, String from, String to) {
        return by.change(leave, "cancellation", days(from, to)).then();
    }

    private static ValidatableResponse balance(Agreement agreement) {
        return HOME_HR.get("/v1/leave-balances?asOf=2026-12-31&agreementId=" + agreement.id)
                .then();
    }

    @Test
    void days_at_either_end_and_in_the_middle_are_given_up_and_the_payroll_is_told_the_rest() {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        String leave = approved(leave(agreement, "2026-08-03", "2026-08-14"));

        giveUp(SECONDEE, leave, "2026-08-13", "2026-08-14")
                .statusCode(200)
                .body("to", equalTo("2026-08-12"))
                .body("days", equalTo("8.0"))
                .body("status", equalTo("APPROVED"));
        giveUp(SECONDEE, leave, "2026-08-03", "2026-08-03").statusCode(200).body("from", equalTo("2026-08-04"));
        giveUp(SECONDEE, leave, "2026-08-06", "2026-08-07").statusCode(200).body("days", equalTo("5.0"));

        balance(agreement).body("available", equalTo("25.0"));
        JsonNode told = Events.last(agreement, "secondment.leave.changed.v1").data();
        Contracts.assertFits("secondment.leave.changed.v1", told);
        assertThat(told.get("perDay").findValuesAsText("date"))
                .containsExactly("2026-08-04", "2026-08-05", "2026-08-10", "2026-08-11", "2026-08-12");
        String between = approved(leave(agreement, "2026-08-06", "2026-08-07"));
        SECONDEE.get(between).then().body("days", equalTo("2.0"));
        SECONDEE.post("/v1/leave-requests", leave(agreement, "2026-08-07", "2026-08-10"))
                .then()
                .statusCode(409)
                .body("code", equalTo("leave-overlap"));
        giveUp(SECONDEE, leave, "2026-08-06", "2026-08-07")
                .statusCode(422)
                .body("code", equalTo("leave-nothing-given-up"));
        SECONDEE.get(leave + "/history")
                .then()
                .body("items.what", contains("requested", "host-agreed", "approved", "changed", "changed", "changed"))
                .body("items.days", contains("10.0", "10.0", "10.0", "8.0", "7.0", "5.0"));
        Ledger.assertSums(agreement);
    }

    @Test
    void who_returns_early_gives_up_days_to_come_and_home_hr_corrects_days_gone_by() {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        String leave = approved(leave(agreement, "2026-08-03", "2026-08-14"));
        TestClock.set("2026-08-06T08:00:00Z");

        giveUp(SECONDEE, leave, "2026-08-05", "2026-08-14").statusCode(409).body("code", equalTo("leave-days-gone-by"));
        giveUp(SECONDEE, leave, "2026-08-07", "2026-08-14").statusCode(200).body("days", equalTo("4.0"));
        TestClock.set("2026-08-10T08:00:00Z");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> SECONDEE.get(leave).then().body("status", equalTo("TAKEN")));
        giveUp(SECONDEE, leave, "2026-08-06", "2026-08-06").statusCode(409);
        giveUp(HOME_HR, leave, "2026-08-06", "2026-08-06")
                .statusCode(200)
                .body("status", equalTo("TAKEN"))
                .body("days", equalTo("3.0"));

        balance(agreement).body("taken", equalTo("3.0")).body("available", equalTo("27.0"));
        Ledger.assertSums(agreement);
    }

    private static ValidatableResponse change(String leave, String from, String to) {
        return SECONDEE.change(leave, "changes", days(from, to)).then();
    }

    @Test
    void granted_leave_keeps_its_days_until_other_dates_are_granted() {
        Agreement agreement = new Agreement().region("DE-BE").daysPerYear("11").signed();
        String leave = approved(leave(agreement, "2026-08-03", "2026-08-14"));

        change(leave, "2026-08-10", "2026-08-25").statusCode(422).body("code", equalTo("leave-balance-insufficient"));
        change(leave, "2026-08-10", "2026-08-24")
                .statusCode(200)
                .body("status", equalTo("CHANGE_REQUESTED"))
                .body("awaiting", equalTo("HOST"))
                .body("from", equalTo("2026-08-03"))
                .body("days", equalTo("10.0"))
                .body("change.from", equalTo("2026-08-10"))
                .body("change.days", equalTo("11.0"))
                .body("change.reason", equalTo("plans changed"));
        HOST_MANAGER
                .get("/v1/leave-requests?awaiting=me&agreementId=" + agreement.id)
                .then()
                .body("items", hasSize(1));
        balance(agreement).body("taken", equalTo("10.0")).body("pending", equalTo("1.0"));
        Ledger.assertSums(agreement);
        Contracts.assertMatches(
                "secondment.leave.change-requested.v1",
                Events.last(agreement, "secondment.leave.change-requested.v1").data());
        SECONDEE.post("/v1/leave-requests", leave(agreement, "2026-08-04", "2026-08-04"))
                .then()
                .statusCode(409);
        SECONDEE.post("/v1/leave-requests", leave(agreement, "2026-08-24", "2026-08-24"))
                .then()
                .statusCode(409)
                .body("code", equalTo("leave-overlap"));
        SECONDEE.post("/v1/leave-requests", leave(agreement, "2026-09-07", "2026-09-07"))
                .then()
                .statusCode(422)
                .body("code", equalTo("leave-balance-insufficient"));

        HOST_MANAGER.decide(leave, "DECLINE").then().statusCode(200);
        SECONDEE.get(leave)
                .then()
                .body("status", equalTo("APPROVED"))
                .body("from", equalTo("2026-08-03"))
                .body("days", equalTo("10.0"))
                .body("change", nullValue())
                .body("decisions.about", contains("LEAVE", "LEAVE", "CHANGE"));
        balance(agreement).body("taken", equalTo("10.0")).body("pending", equalTo("0.0"));
        Contracts.assertMatches(
                "secondment.leave.change-declined.v1",
                Events.last(agreement, "secondment.leave.change-declined.v1").data());

        change(leave, "2026-08-10", "2026-08-21").statusCode(200);
        SECONDEE.change(leave, "changes/withdrawal", "{}")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"));
        SECONDEE.change(leave, "changes/withdrawal", "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("leave-no-change-asked"));
        SECONDEE.get(leave + "/history")
                .then()
                .body(
                        "items.what",
                        contains(
                                "requested",
                                "host-agreed",
                                "approved",
                                "change-requested",
                                "change-declined",
                                "change-requested",
                                "change-withdrawn"))
                .body("items[3].from", equalTo("2026-08-10"))
                .body("items[6].from", equalTo("2026-08-03"));
        Ledger.assertSums(agreement);
    }

    @Test
    void other_dates_that_are_granted_take_the_place_of_the_leave() {
        Agreement agreement = new Agreement().region("DE-BE").daysPerYear("10").signed();
        String leave = approved(leave(agreement, "2026-08-03", "2026-08-14"));

        change(leave, "2026-08-10", "2026-08-21").statusCode(200);
        HOST_MANAGER.decide(leave, "AGREE").then().body("status", equalTo("CHANGE_REQUESTED"));
        HOME_HR.decide(leave, "APPROVE")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("from", equalTo("2026-08-10"))
                .body("changeReason", equalTo("plans changed"));

        balance(agreement).body("taken", equalTo("10.0")).body("pending", equalTo("0.0"));
        JsonNode told = Events.last(agreement, "secondment.leave.changed.v1").data();
        Contracts.assertFits("secondment.leave.changed.v1", told);
        assertThat(told.get("perDay").findValuesAsText("date")).hasSize(10).contains("2026-08-21");
        assertThat(told.get("takenBack").findValuesAsText("date"))
                .containsExactly("2026-08-03", "2026-08-04", "2026-08-05", "2026-08-06", "2026-08-07");
        Ledger.assertSums(agreement);
        SECONDEE.change(leave, "cancellation", "{}").then().statusCode(200);
        change(leave, "2026-08-10", "2026-08-21").statusCode(409).body("code", equalTo("leave-illegal-transition"));
        HOST_MANAGER
                .change(leave, "changes", days("2026-08-10", "2026-08-21"))
                .then()
                .statusCode(403);
        Ledger.assertSums(agreement);
    }

    @Test
    void leave_that_is_not_granted_yet_has_other_dates_at_once() {
        Agreement agreement = new Agreement().region("DE-BE").daysPerYear("10").signed();
        approved(leave(agreement, "2026-08-10", "2026-08-21"));
        String pending = SECONDEE.request(leave(agreement, "2027-01-11", "2027-01-12"));

        change(pending, "2026-08-21", "2026-08-21").statusCode(409).body("code", equalTo("leave-overlap"));
        change(pending, "2027-01-11", "2027-01-13")
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("days", equalTo("3.0"))
                .body("change", nullValue());
        change(pending, "2027-04-29", "2027-05-04").statusCode(422);
        Ledger.assertSums(agreement);
    }

    @Test
    void sickness_an_early_end_and_the_first_day_settle_what_a_change_costs() {
        Agreement agreement = new Agreement().region("DE-BE").daysPerYear("12").signed();
        String leave = approved(leave(agreement, "2026-08-03", "2026-08-14"));
        String other = approved(leave(agreement, "2026-10-05", "2026-10-06"));
        change(leave, "2026-08-24", "2026-09-04").statusCode(200);
        change(other, "2026-11-02", "2026-11-03").statusCode(200);
        TestClock.set("2026-08-02T08:00:00Z");

        // Ill from the eve of the leave: what comes back is set aside for the other dates, and nobody else gets it.
        String absence = SECONDEE.report(LeaveApi.sickness(agreement, "2026-08-02"));
        SECONDEE.certify(absence, "2026-08-02", "2026-08-04").then().statusCode(200);
        SECONDEE.get(leave).then().body("recreditedDays", equalTo("2.0")).body("status", equalTo("CHANGE_REQUESTED"));
        balance(agreement).body("pending", equalTo("2.0")).body("available", equalTo("0.0"));
        Ledger.assertSums(agreement);

        // The placement ends between the leave and the other dates of one: its change has nothing to stand on.
        agreement.say("secondment.agreement.ending.v1", "lastDay", "2026-10-30");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> SECONDEE.get(other).then().body("status", equalTo("APPROVED")));
        SECONDEE.get(leave).then().body("status", equalTo("CHANGE_REQUESTED"));
        Ledger.assertSums(agreement);

        // The leave begins before the other dates are decided: it is taken as it was granted.
        TestClock.set("2026-08-03T08:00:00Z");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> SECONDEE.get(leave).then().body("status", equalTo("APPROVED")));
        assertThat(Events.last(agreement, "secondment.leave.change-withdrawn.v1")
                        .data()
                        .get("from")
                        .asText())
                .isEqualTo("2026-08-03");
        Ledger.assertSums(agreement);
    }

    @Test
    void approving_the_change_and_cancelling_the_leave_at_once_have_one_winner() throws Exception {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        for (int round = 0; round < 4; round++) {
            LocalDate monday = LocalDate.of(2026, 6, 8).plusWeeks(3L * round);
            String leave = approved(
                    leave(agreement, monday.toString(), monday.plusDays(4).toString()));
            change(leave, monday.plusDays(2).toString(), monday.plusDays(8).toString())
                    .statusCode(200);
            HOST_MANAGER.decide(leave, "AGREE").then().statusCode(200);
            String etag = SECONDEE.get(leave).header("ETag");
            List<Integer> answers = new ArrayList<>();
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                List<Callable<Integer>> both = List.of(
                        () -> HOME_HR.change(leave, "decisions", etag, "{\"decision\":\"APPROVE\"}")
                                .statusCode(),
                        () -> SECONDEE.change(leave, "cancellation", etag, "{}").statusCode());
                for (Future<Integer> answer : threads.invokeAll(both)) {
                    answers.add(answer.get());
                }
            }
            assertThat(answers).containsExactlyInAnyOrder(200, 412);
            Ledger.assertSums(agreement);
        }
    }

    @Test
    void whatever_is_given_up_changed_and_cancelled_the_books_stay_right() {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        Random random = new Random(2026);
        List<String> leaves = new ArrayList<>();
        for (int week = 0; week < 5; week++) {
            LocalDate monday = LocalDate.of(2026, 6, 8).plusWeeks(2L * week);
            String ask = leave(agreement, monday.toString(), monday.plusDays(4).toString());
            leaves.add(random.nextBoolean() ? approved(ask) : SECONDEE.request(ask));
        }
        for (int step = 0; step < 40; step++) {
            String leave = leaves.get(random.nextInt(leaves.size()));
            LocalDate from = LocalDate.parse(SECONDEE.get(leave).jsonPath().getString("from"))
                    .plusDays(random.nextInt(3));
            String range =
                    days(from.toString(), from.plusDays(random.nextInt(3)).toString());
            switch (random.nextInt(6)) {
                case 0 -> SECONDEE.change(leave, "cancellation", range);
                case 2 -> HOME_HR.decide(leave, "DECLINE");
                case 3 -> SECONDEE.change(leave, "changes/withdrawal", "{}");
                case 1 -> SECONDEE.change(leave, "changes", range);
                case 4 -> HOST_MANAGER.decide(leave, "AGREE");
                default -> HOME_HR.decide(leave, "APPROVE");
            }
            Ledger.assertSums(agreement);
        }
        SECONDEE.get("/v1/leave-requests?agreementId=" + agreement.id).then().body("items", hasSize(5));
    }
}
