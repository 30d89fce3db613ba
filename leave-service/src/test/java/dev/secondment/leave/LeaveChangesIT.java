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

    @Test
    void other_dates_are_examined_decided_again_and_remembered() {
        Agreement agreement = new Agreement().region("DE-BE").daysPerYear("10").signed();
        String leave = approved(leave(agreement, "2026-08-03", "2026-08-14"));
        String pending = SECONDEE.request(leave(agreement, "2027-01-11", "2027-01-12"));

        SECONDEE.change(leave, "changes", days("2026-08-10", "2026-08-24"))
                .then()
                .statusCode(422)
                .body("code", equalTo("leave-balance-insufficient"));
        SECONDEE.change(leave, "changes", days("2026-08-10", "2026-08-21"))
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("awaiting", equalTo("HOST"))
                .body("from", equalTo("2026-08-10"))
                .body("changeReason", equalTo("plans changed"));
        balance(agreement).body("pending", equalTo("10.0")).body("booked", equalTo("0.0"));
        assertThat(Events.last(agreement, "secondment.leave.changed.v1").data().get("perDay"))
                .isEmpty();
        HOST_MANAGER.decide(leave, "AGREE").then().statusCode(200);
        HOME_HR.decide(leave, "APPROVE").then().statusCode(200);
        SECONDEE.change(pending, "changes", days("2026-08-21", "2026-08-21"))
                .then()
                .statusCode(409)
                .body("code", equalTo("leave-overlap"));
        SECONDEE.change(pending, "changes", days("2027-01-11", "2027-01-13"))
                .then()
                .statusCode(200)
                .body("days", equalTo("3.0"));
        SECONDEE.change(pending, "changes", days("2027-04-29", "2027-05-04"))
                .then()
                .statusCode(422);

        SECONDEE.get(leave + "/history")
                .then()
                .body(
                        "items.from",
                        contains("2026-08-03", "2026-08-03", "2026-08-03", "2026-08-10", "2026-08-10", "2026-08-10"))
                .body("items[3].what", equalTo("changed"))
                .body("items[3].reason", equalTo("plans changed"));
        HOST_MANAGER
                .change(leave, "changes", days("2026-08-10", "2026-08-21"))
                .then()
                .statusCode(403);
        SECONDEE.change(leave, "cancellation", "{}").then().statusCode(200);
        SECONDEE.change(leave, "changes", days("2026-08-10", "2026-08-21"))
                .then()
                .statusCode(409)
                .body("code", equalTo("leave-illegal-transition"));
        Ledger.assertSums(agreement);
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
        for (int step = 0; step < 30; step++) {
            String leave = leaves.get(random.nextInt(leaves.size()));
            LocalDate from = LocalDate.parse(SECONDEE.get(leave).jsonPath().getString("from"))
                    .plusDays(random.nextInt(3));
            String range =
                    days(from.toString(), from.plusDays(random.nextInt(3)).toString());
            switch (random.nextInt(4)) {
                case 0 -> SECONDEE.change(leave, "cancellation", range);
                case 1 -> SECONDEE.change(leave, "changes", range);
                case 2 -> HOST_MANAGER.decide(leave, "AGREE");
                default -> HOME_HR.decide(leave, "APPROVE");
            }
            Ledger.assertSums(agreement);
        }
        SECONDEE.get("/v1/leave-requests?agreementId=" + agreement.id).then().body("items", hasSize(5));
    }
}
