package dev.secondment.leave;

import static dev.secondment.leave.LeaveApi.HOME_HR;
import static dev.secondment.leave.LeaveApi.HOST_MANAGER;
import static dev.secondment.leave.LeaveApi.SECONDEE;
import static dev.secondment.leave.LeaveApi.approved;
import static dev.secondment.leave.LeaveApi.leave;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import dev.secondment.platform.test.Contracts;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestClock;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Public holidays by region, and what becomes of leave when an employer's calendar says otherwise. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CalendarIT {
    private static final String CHANGED = "secondment.leave.changed.v1";
    private static final LeaveApi HOST_HR = new LeaveApi(Tokens.bearer("globex-hr"));
    /** Of these tests alone: what is said here holds for every agreement of the employer. */
    private static final String BREMEN = "/v1/calendars/DE-HB";

    @BeforeEach
    void it_is_march_2026() {
        TestClock.set("2026-03-02T08:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"GB-ENG,253.0", "GB-SCT,252.0", "DE-BY,253.0", "DE-BE,255.0", "DE-BY-Würzburg,253.0"})
    void the_working_days_of_a_year_are_those_of_the_region(String region, String days) {
        HOST_MANAGER
                .get("/v1/calendars/" + region + "?from=2027-01-01&to=2027-12-31")
                .then()
                .statusCode(200)
                .body("workingDays", equalTo(days))
                .body("holidays.date", hasItem("2027-01-01"));
    }

    /** B24. */
    @Test
    void a_day_proclaimed_inside_approved_leave_comes_back() {
        Agreement agreement = new Agreement().region("DE-HB").signed();
        String week = approved(leave(agreement, "2026-11-16", "2026-11-20"));
        String other = approved(leave(agreement, "2026-12-07", "2026-12-08"));
        SECONDEE.get(week).then().body("days", equalTo("5.0"));

        say(HOME_HR, "2026-11-18", "\"name\":\"Mourning\"")
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("halves", contains("AM", "PM"))
                .body("version", equalTo(1));

        eventually(() -> SECONDEE.get(week).then().body("days", equalTo("4.0")));
        SECONDEE.get(other).then().body("days", equalTo("2.0"));
        SECONDEE.get("/v1/leave-balances?agreementId=" + agreement.id + "&asOf=2026-12-31")
                .then()
                .body("available", equalTo("24.0"))
                .body("entries.days", hasItem("1.0"));
        JsonNode told = Events.last(agreement, CHANGED).data();
        Contracts.assertFits(CHANGED, told);
        assertThat(told.get("perDay").findValuesAsText("date"))
                .containsExactly("2026-11-16", "2026-11-17", "2026-11-19", "2026-11-20");
        Ledger.assertSums(agreement);

        say(HOME_HR, "2026-11-18", "\"name\":\"Only the afternoon\",\"halves\":[\"PM\"]")
                .statusCode(201)
                .body("version", equalTo(2));
        eventually(() -> SECONDEE.get(week).then().body("days", equalTo("4.5")));

        say(HOME_HR, "2026-11-18", "\"name\":\"Taken back\",\"withdrawn\":true").statusCode(201);
        eventually(() -> SECONDEE.get(week).then().body("days", equalTo("5.0")));
        Ledger.assertSums(agreement);
        HOME_HR.get(BREMEN + "/overlays")
                .then()
                .body("items.findAll { it.date == '2026-11-18' }.version", contains(1, 2, 3))
                .body("items.findAll { it.date == '2026-11-18' }.withdrawn", contains(false, false, true));
    }

    @Test
    void leave_of_a_week_that_is_over_is_counted_anew_as_well() {
        Agreement agreement = new Agreement().region("DE-HB").signed();
        String week = approved(leave(agreement, "2026-06-15", "2026-06-19"));
        TestClock.set("2026-07-01T08:00:00Z");
        eventually(() -> SECONDEE.get(week).then().body("status", equalTo("TAKEN")));

        say(HOME_HR, "2026-06-17", "\"name\":\"Proclaimed late\"").statusCode(201);

        eventually(() -> SECONDEE.get(week).then().body("days", equalTo("4.0")).body("status", equalTo("TAKEN")));
        Ledger.assertSums(agreement);
    }

    @Test
    void the_home_employers_word_counts_for_all_and_the_hosts_for_its_own_people() {
        Agreement agreement = new Agreement().region("DE-HB").signed();

        say(HOME_HR, "2026-10-14", "\"name\":\"By home\"").statusCode(201);
        say(HOST_HR, "2026-10-15", "\"name\":\"By the host\"").statusCode(201);

        for (LeaveApi side : new LeaveApi[] {SECONDEE, HOME_HR}) {
            side.post("/v1/leave-requests/quote", leave(agreement, "2026-10-12", "2026-10-16"))
                    .then()
                    .body("days", equalTo("4.0"))
                    .body("holidays.date", contains("2026-10-14"))
                    .body("holidays.name", contains("By home"));
        }
        HOST_HR.get(BREMEN + "?from=2026-10-12&to=2026-10-16")
                .then()
                .body("workingDays", equalTo("4.0"))
                .body("holidays.date", contains("2026-10-15"))
                .body("holidays.proclaimed", contains(true));
        HOST_HR.get(BREMEN + "/overlays").then().body("items.name", not(hasItem("By home")));
        LeaveApi.STRANGER.get(BREMEN + "/overlays").then().body("items", empty());
    }

    @Test
    void the_host_decides_on_leave_that_was_counted_by_the_home_calendar() {
        Agreement agreement = new Agreement().region("DE-HB").signed();
        say(HOME_HR, "2026-09-16", "\"name\":\"By home\"").statusCode(201);
        String week = SECONDEE.request(leave(agreement, "2026-09-14", "2026-09-18"));

        HOST_MANAGER.decide(week, "AGREE").then().statusCode(200).body("days", equalTo("4.0"));
        HOME_HR.decide(week, "APPROVE").then().statusCode(200).body("days", equalTo("4.0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE-XX", "GB-EN", "ZZ", "Bremen", "de-hb", "DE-BY-Passau", "DE-BE-Augsburg"})
    void a_region_that_nobody_knows_is_refused(String region) {
        HOME_HR.get("/v1/calendars/" + region + "?from=2027-01-01&to=2027-12-31")
                .then()
                .statusCode(404)
                .body("code", equalTo("calendar-unknown-region"));
        HOME_HR.post("/v1/calendars/" + region + "/overlays", "{\"date\":\"2027-05-10\",\"name\":\"X\"}")
                .then()
                .statusCode(404)
                .body("code", equalTo("calendar-unknown-region"));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-02,2027-01-01",
        "2027-01-01,2030-01-01",
        "1969-12-31,1970-01-01",
        "2199-01-01,2200-01-01",
        "0001-01-01,2027-01-01"
    })
    void days_too_far_or_too_many_are_refused(String from, String to) {
        HOME_HR.call()
                .queryParam("from", from)
                .queryParam("to", to)
                .get(BREMEN)
                .then()
                .statusCode(422)
                .body("code", equalTo("calendar-out-of-range"));
    }

    @Test
    void without_days_it_is_this_year() {
        HOME_HR.get("/v1/calendars/DE-BE")
                .then()
                .statusCode(200)
                .body("from", equalTo("2026-01-01"))
                .body("to", equalTo("2026-12-31"));
    }

    @Test
    void only_a_word_that_stands_can_be_taken_back() {
        say(HOME_HR, "2027-03-03", "\"name\":\"X\",\"withdrawn\":true")
                .statusCode(409)
                .body("code", equalTo("calendar-nothing-to-withdraw"));
    }

    @Test
    void a_cursor_from_elsewhere_is_refused() {
        HOME_HR.get(BREMEN + "/overlays?cursor=MjAyNw").then().statusCode(400);
    }

    /** B3, from the agreement's event to the charge. */
    @Test
    void weeks_in_turn_are_charged_as_agreed() {
        String four = Agreement.week("FULL", "FULL", "FULL", "FULL", "NONE");
        String three = Agreement.week("FULL", "FULL", "FULL", "NONE", "NONE");
        Agreement agreement = new Agreement()
                .region("DE-BE")
                .period("2026-02-02", "2026-12-31")
                .pattern(Agreement.week("FULL", "FULL", "FULL", "FULL", "FULL")
                        + ",\"rotation\":{\"anchor\":\"2026-02-02\",\"laterWeeks\":[" + four + "," + three
                        + "]},\"minutesPerDay\":450")
                .signed();

        SECONDEE.post("/v1/leave-requests/quote", leave(agreement, "2026-02-16", "2026-03-06"))
                .then()
                .body("days", equalTo("12.0"))
                .body("minutes", equalTo(5400));
        String asked = approved(leave(agreement, "2026-02-16", "2026-03-06"));

        SECONDEE.get(asked).then().body("days", equalTo("12.0")).body("perDay.minutes", everyItem(equalTo(450)));
        assertThat(Events.last(agreement, "secondment.leave.approved.v1")
                        .data()
                        .at("/perDay/0/minutes")
                        .intValue())
                .isEqualTo(450);
    }

    /** B2 and B21, from the agreement's event to the charge: Saturday's night in March has an hour less. */
    @Test
    void nights_are_charged_by_instants_and_the_community_counts() {
        String night = "{\"from\":\"20:00\",\"to\":\"08:00\",\"breakMinutes\":45}";
        String nights = Agreement.week("NONE", "FULL", "NONE", "NONE", "NONE")
                        .replace("\"SATURDAY\":\"NONE\"", "\"SATURDAY\":\"FULL\"")
                + ",\"shifts\":{\"TUESDAY\":" + night + ",\"SATURDAY\":" + night + "}";
        Agreement agreement = new Agreement()
                .region("DE-BY-Augsburg")
                .period("2026-05-01", "2027-04-30")
                .pattern(nights)
                .signed();

        SECONDEE.post("/v1/leave-requests/quote", leave(agreement, "2027-03-20", "2027-03-30"))
                .then()
                .body("days", equalTo("4.0"))
                .body("perDay.minutes", contains(675, 675, 615, 675))
                .body("minutes", equalTo(2640));
        SECONDEE.post("/v1/leave-requests/quote", leave(agreement, "2026-08-01", "2026-08-15"))
                .then()
                .body("days", equalTo("3.0"))
                .body("holidays.date", contains("2026-08-08", "2026-08-15"));
        String asked = approved(leave(agreement, "2027-03-27", "2027-03-27"));
        SECONDEE.get(asked).then().body("perDay.minutes", contains(615));
        assertThat(Events.last(agreement, "secondment.leave.approved.v1")
                        .data()
                        .at("/perDay/0/minutes")
                        .intValue())
                .isEqualTo(615);

        // The same half days, but other minutes: what the payroll was told is told anew.
        agreement
                .pattern(nights.replace("\"breakMinutes\":45", "\"breakMinutes\":60"))
                .amended("2026-05-01");
        eventually(() -> SECONDEE.get(asked).then().body("perDay.minutes", contains(600)));
    }

    @Test
    void what_was_said_is_never_edited() throws SQLException {
        say(HOME_HR, "2027-04-14", "\"name\":\"For good\"").statusCode(201);
        try (Connection database = RealServers.asSuperuser();
                Statement statement = database.createStatement()) {
            assertThatThrownBy(() -> statement.execute("UPDATE calendar_overlay SET name = 'other'"))
                    .hasMessageContaining("never edited or deleted");
            assertThatThrownBy(() -> statement.execute("DELETE FROM calendar_overlay"))
                    .isInstanceOf(SQLException.class);
        }
    }

    private static ValidatableResponse say(LeaveApi by, String date, String more) {
        return by.post(BREMEN + "/overlays", "{\"date\":\"" + date + "\"," + more + "}")
                .then();
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(assertion);
    }
}
