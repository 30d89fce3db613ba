package dev.secondment.leave;

import static dev.secondment.leave.LeaveApi.HOME_HR;
import static dev.secondment.leave.LeaveApi.HOST_MANAGER;
import static dev.secondment.leave.LeaveApi.SECONDEE;
import static dev.secondment.leave.LeaveApi.approved;
import static dev.secondment.leave.LeaveApi.leave;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R-LV-7: leave over the placement's first or last day, and what becomes of leave when these days move. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LeaveBoundaryIT {
    private static final String FULL_TIME = Agreement.week("FULL", "FULL", "FULL", "FULL", "FULL");

    @BeforeEach
    void it_is_september_2026() {
        TestClock.set("2026-09-01T08:00:00Z");
    }

    /** The home employer tells how the person works around the placement: in Berlin, full time. */
    private static void atHome(Agreement agreement, String daysPerYear) {
        HOME_HR.post("/v1/leave-enrolments", """
                        {"agreementId":"%s","validFrom":"2026-01-01","daysPerYear":"%s","region":"DE-BE","pattern":%s}""".formatted(agreement.id, daysPerYear, FULL_TIME))
                .then()
                .statusCode(201);
    }

    private static void ends(Agreement agreement, String lastDay) {
        agreement.say("secondment.agreement.ending.v1", """
                {"agreementId":"%s","plannedEnd":"2027-04-30","lastDay":"%s","cause":"EARLY_TERMINATION"}""".formatted(agreement.id, lastDay));
    }

    private static void eventually(Runnable assertion) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(assertion::run);
    }

    @Test
    void B2_home_berlin_and_host_saxony_from_16_November_make_six_days_of_12_to_20_November() {
        Agreement agreement = new Agreement()
                .region("DE-SN")
                .period("2026-11-16", "2027-06-30")
                .signed();
        String ask = leave(agreement, "2026-11-12", "2026-11-20");
        SECONDEE.post("/v1/leave-requests/quote", ask)
                .then()
                .statusCode(422)
                .body("code", equalTo("leave-outside-placement"));
        atHome(agreement, "30");

        SECONDEE.post("/v1/leave-requests/quote", ask)
                .then()
                .statusCode(200)
                .body("days", equalTo("6.0"))
                .body("parts.days", contains("2.0", "4.0"))
                .body("parts.outsidePlacement", contains(true, false))
                .body("route", contains("HOST", "HOME"));
        String inside = SECONDEE.request(ask);
        String other = SECONDEE.get(inside).jsonPath().getString("linkedRequests[0]");
        String outside = "/v1/leave-requests/" + other;
        SECONDEE.get(inside)
                .then()
                .body("from", equalTo("2026-11-16"))
                .body("days", equalTo("4.0"))
                .body("outsidePlacement", equalTo(false))
                .body("linkedRequests", hasSize(1));
        SECONDEE.get(outside)
                .then()
                .body("to", equalTo("2026-11-15"))
                .body("days", equalTo("2.0"))
                .body("outsidePlacement", equalTo(true))
                .body("route", contains("HOME"))
                .body("linkedRequests[0]", equalTo(inside.substring(inside.lastIndexOf('/') + 1)));

        HOST_MANAGER.decide(outside, "APPROVE").then().statusCode(409);
        HOME_HR.decide(outside, "APPROVE").then().statusCode(200).body("status", equalTo("APPROVED"));
        HOST_MANAGER.decide(inside, "AGREE").then().statusCode(200);
        HOME_HR.decide(inside, "APPROVE").then().statusCode(200);
        JsonNode told = Events.last(agreement, "secondment.leave.approved.v1").data();
        assertThat(told.at("/linkedRequests/0").textValue()).isEqualTo(other);
        HOME_HR.get("/v1/leave-balances?asOf=2026-12-31&agreementId=" + agreement.id)
                .then()
                .body("taken", equalTo("6.0"));
        Ledger.assertSums(agreement);
    }

    @Test
    void an_early_end_hands_leave_over_to_the_home_employer_and_an_extension_hands_it_back() {
        Agreement agreement = new Agreement().signed();
        atHome(agreement, "30");
        String across = approved(leave(agreement, "2026-10-26", "2026-11-06"));
        String same = approved(leave(agreement, "2026-12-21", "2026-12-23"));
        String dearer = approved(leave(agreement, "2027-01-04", "2027-01-08"));
        String pending = SECONDEE.request(leave(agreement, "2027-02-08", "2027-02-09"));

        ends(agreement, "2026-10-30");

        eventually(() -> SECONDEE.get(same)
                .then()
                .body("outsidePlacement", equalTo(true))
                .body("status", equalTo("APPROVED"))
                .body("route", contains("HOME")));
        SECONDEE.get(dearer)
                .then()
                .body("status", equalTo("SUBMITTED"))
                .body("days", equalTo("5.0"))
                .body("awaiting", equalTo("HOME"))
                .body("changeReason", equalTo("The placement runs from 2026-05-01 to 2026-10-30."));
        SECONDEE.get(pending).then().body("status", equalTo("SUBMITTED")).body("awaiting", equalTo("HOME"));
        SECONDEE.get(across)
                .then()
                .body("to", equalTo("2026-10-30"))
                .body("days", equalTo("5.0"))
                .body("status", equalTo("APPROVED"))
                .body("linkedRequests", hasSize(1));
        String rest = "/v1/leave-requests/" + SECONDEE.get(across).jsonPath().getString("linkedRequests[0]");
        SECONDEE.get(rest)
                .then()
                .body("from", equalTo("2026-10-31"))
                .body("days", equalTo("5.0"))
                .body("status", equalTo("APPROVED"))
                .body("outsidePlacement", equalTo(true));
        Ledger.assertSums(agreement);
        HOME_HR.decide(dearer, "APPROVE").then().statusCode(200).body("status", equalTo("APPROVED"));

        agreement.say("secondment.agreement.extension-effective.v1", "newEnd", "2027-04-30");

        eventually(() -> SECONDEE.get(same)
                .then()
                .body("outsidePlacement", equalTo(false))
                .body("status", equalTo("APPROVED"))
                .body("route", contains("HOST", "HOME")));
        SECONDEE.get(dearer)
                .then()
                .body("status", equalTo("SUBMITTED"))
                .body("days", equalTo("4.0"))
                .body("awaiting", equalTo("HOST"));
        SECONDEE.get(rest).then().body("outsidePlacement", equalTo(false)).body("status", equalTo("APPROVED"));
        SECONDEE.get("/v1/leave-requests?status=SUBMITTED&agreementId=" + agreement.id)
                .then()
                .body("items.from", containsInAnyOrder("2027-01-04", "2027-02-08"));
        Ledger.assertSums(agreement);
    }

    /** Counted here by nobody's rules but the list of holidays. */
    private static double working(String from, String to, Set<DayOfWeek> week, Set<String> holidays) {
        return LocalDate.parse(from)
                .datesUntil(LocalDate.parse(to).plusDays(1))
                .filter(day -> week.contains(day.getDayOfWeek()))
                .filter(day -> !holidays.contains(day.toString()))
                .count();
    }

    @Test
    void leave_over_three_years_a_pattern_a_calendar_and_the_end_of_the_placement_is_right_in_each_part() {
        Agreement agreement = new Agreement()
                .daysPerYear("300")
                .period("2026-11-01", "2027-10-31")
                .signed();
        atHome(agreement, "300");
        agreement
                .region("DE-SN")
                .pattern(Agreement.week("NONE", "FULL", "NONE", "FULL", "NONE"))
                .amended("2027-06-01");
        Set<DayOfWeek> fullTime =
                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
        double of2026 = working("2026-12-21", "2026-12-31", fullTime, Set.of("2026-12-25"));
        double bavaria = working(
                "2027-01-01",
                "2027-05-31",
                fullTime,
                Set.of(
                        "2027-01-01",
                        "2027-01-06",
                        "2027-03-26",
                        "2027-03-29",
                        "2027-05-06",
                        "2027-05-17",
                        "2027-05-27"));
        double saxony = working("2027-06-01", "2027-10-31", Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY), Set.of());
        double berlin = working("2027-11-01", "2027-12-31", fullTime, Set.of());
        double of2028 = working("2028-01-01", "2028-01-07", fullTime, Set.of());
        String ask = leave(agreement, "2026-12-21", "2028-01-07");

        eventually(() -> SECONDEE.post("/v1/leave-requests/quote", ask)
                .then()
                .statusCode(200)
                .body("days", equalTo(Double.toString(of2026 + bavaria + saxony + berlin + of2028)))
                .body(
                        "parts.days",
                        contains(Double.toString(of2026 + bavaria + saxony), Double.toString(berlin + of2028)))
                .body("leaveYears.leaveYear", contains(2026, 2027, 2028))
                .body(
                        "leaveYears.days",
                        contains(
                                Double.toString(of2026),
                                Double.toString(bavaria + saxony + berlin),
                                Double.toString(of2028))));
        String inside = SECONDEE.request(ask);
        String outside = "/v1/leave-requests/" + SECONDEE.get(inside).jsonPath().getString("linkedRequests[0]");
        HOST_MANAGER.decide(inside, "AGREE").then().statusCode(200);
        HOME_HR.decide(inside, "APPROVE").then().statusCode(200);
        HOME_HR.decide(outside, "APPROVE").then().statusCode(200);

        double[] taken = {of2026, bavaria + saxony + berlin, of2028};
        for (int year = 2026; year <= 2028; year++) {
            HOME_HR.get("/v1/leave-balances?asOf=" + year + "-12-31&agreementId=" + agreement.id)
                    .then()
                    .body("taken", equalTo(Double.toString(taken[year - 2026])));
        }
        Ledger.assertSums(agreement);
    }
}
