package dev.secondment.leave;

import static dev.secondment.leave.LeaveApi.HOME_HR;
import static dev.secondment.leave.LeaveApi.HOST_MANAGER;
import static dev.secondment.leave.LeaveApi.SECONDEE;
import static dev.secondment.leave.LeaveApi.STRANGER;
import static dev.secondment.leave.LeaveApi.approved;
import static dev.secondment.leave.LeaveApi.leave;
import static dev.secondment.leave.LeaveApi.sickness;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.StringReader;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** B22: absences in calendar programs, which have an address and no token. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CalendarFeedIT {

    @BeforeEach
    void it_is_march_2026() {
        TestClock.set("2026-03-02T08:00:00Z");
    }

    private static Response made(LeaveApi owner, String body) {
        Response made = owner.post("/v1/calendar-feeds", body);
        made.then().statusCode(201).body("url", startsWith("http"));
        return made;
    }

    private static String personal(Agreement agreement) {
        return "{\"scope\":\"PERSON\",\"agreementId\":\"" + agreement.id + "\"}";
    }

    private static String address(Response made) {
        return URI.create(made.jsonPath().getString("url")).getPath();
    }

    private static String fetch(String address) {
        Response calendar = given().get(address);
        calendar.then().statusCode(200).contentType("text/calendar;charset=UTF-8");
        try {
            new CalendarBuilder().build(new StringReader(calendar.asString()));
        } catch (Exception e) {
            throw new AssertionError(calendar.asString(), e);
        }
        return calendar.asString();
    }

    @Test
    void B22_the_person_reads_what_it_is_and_follows_every_change_under_one_uid() {
        Agreement agreement = new Agreement().signed();
        String address = address(made(SECONDEE, personal(agreement)));
        assertThat(fetch(address)).contains("BEGIN:VCALENDAR").doesNotContain("VEVENT");

        String leave = SECONDEE.request(leave(agreement, "2026-06-01", "2026-06-03"));
        String id = leave.substring(leave.lastIndexOf('/') + 1);
        String asked = fetch(address);
        HOST_MANAGER.decide(leave, "AGREE").then().statusCode(200);
        HOME_HR.decide(leave, "APPROVE").then().statusCode(200);
        String granted = fetch(address);
        SECONDEE.change(leave, "cancellation", "{}").then().statusCode(200);
        String off = fetch(address);

        assertThat(asked.lines()).contains("UID:" + id, "STATUS:TENTATIVE", "SUMMARY:Annual");
        assertThat(granted.lines())
                .contains("UID:" + id, "STATUS:CONFIRMED", "DTSTART;VALUE=DATE:20260601", "DTEND;VALUE=DATE:20260604");
        assertThat(off.lines()).contains("UID:" + id, "STATUS:CANCELLED");
        assertThat(sequence(asked)).isLessThan(sequence(granted));
        assertThat(sequence(granted)).isLessThan(sequence(off));
        TestClock.set("2026-07-03T08:00:00Z");
        assertThat(fetch(address).lines()).contains("UID:" + id, "STATUS:CANCELLED");
    }

    private static int sequence(String calendar) {
        return calendar.lines()
                .filter(line -> line.startsWith("SEQUENCE:"))
                .mapToInt(line -> Integer.parseInt(line.substring("SEQUENCE:".length())))
                .max()
                .orElseThrow();
    }

    @Test
    void B22_the_host_reads_absent_and_nothing_more() {
        String employee = "E-" + UUID.randomUUID().toString().substring(0, 8);
        Agreement agreement = new Agreement().employee(employee).signed();
        String leave = HOME_HR.request(leave(agreement, "2026-06-08", "PM", "2026-06-09", "AM"));
        HOST_MANAGER.decide(leave, "AGREE").then().statusCode(200);
        LeaveApi.HOME_MANAGER.decide(leave, "APPROVE").then().statusCode(200);
        HOME_HR.report(sickness(agreement, "2026-06-15"));
        String calendar = fetch(address(made(HOST_MANAGER, "{\"scope\":\"TEAM\"}")));

        assertThat(calendar)
                .contains(
                        "SUMMARY:" + employee + ": absent",
                        "DTSTART;TZID=Europe/Berlin:20260608T130000",
                        "DTSTART;VALUE=DATE:20260615",
                        "BEGIN:VTIMEZONE");
        assertThat(calendar.toUpperCase(java.util.Locale.ROOT))
                .doesNotContain("ANNUAL", "SICK", "LEAVE", "DESCRIPTION");
        assertThat(fetch(address(made(STRANGER, "{\"scope\":\"TEAM\"}")))).doesNotContain(employee);
        assertThat(fetch(address(made(HOST_MANAGER, "{\"scope\":\"TEAM\",\"team\":\"Nobody's\"}"))))
                .doesNotContain(employee);
    }

    @Test
    void what_did_not_change_is_not_sent_again() {
        Agreement agreement = new Agreement().signed();
        String address = address(made(SECONDEE, personal(agreement)));
        String tag = given().get(address).header("ETag");

        given().header("If-None-Match", tag).get(address).then().statusCode(304);
        approved(leave(agreement, "2026-06-01", "2026-06-03"));
        given().header("If-None-Match", tag).get(address).then().statusCode(200);
    }

    @Test
    void an_address_is_changed_and_a_feed_ended() {
        Agreement agreement = new Agreement().signed();
        Response made = made(SECONDEE, personal(agreement));
        String feed = "/v1/calendar-feeds/" + made.jsonPath().getString("id");
        String first = address(made);

        String second = address(SECONDEE.change(feed, "rotation", "{}"));
        given().get(first).then().statusCode(404).body("code", equalTo("calendar-feed-unknown"));
        fetch(second);
        SECONDEE.change(feed, "revocation", "{}").then().statusCode(200);
        given().get(second).then().statusCode(404);
        SECONDEE.change(feed, "rotation", "{}").then().statusCode(409).body("code", equalTo("calendar-feed-revoked"));
        given().get("/v1/calendar-feeds/" + "a".repeat(43) + ".ics").then().statusCode(404);
        given().get("/v1/calendar-feeds/nothing.ics").then().statusCode(404);
    }

    @Test
    void the_secret_is_told_once_and_nowhere_written_down() throws SQLException {
        Agreement agreement = new Agreement().signed();
        String key = UUID.randomUUID().toString();
        Response made = SECONDEE.call()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(personal(agreement))
                .post("/v1/calendar-feeds");
        String secret = address(made).replaceAll(".*/|\\.ics", "");

        SECONDEE.call()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(personal(agreement))
                .post("/v1/calendar-feeds")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(made.jsonPath().getString("id")))
                .body("$", not(hasKey("url")));
        SECONDEE.get("/v1/calendar-feeds/" + made.jsonPath().getString("id"))
                .then()
                .statusCode(200)
                .body("$", not(hasKey("url")));
        try (Connection database = RealServers.asSuperuser();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT (SELECT count(*) FROM idempotency WHERE body LIKE '%"
                        + secret + "%') + (SELECT count(*) FROM calendar_feed f WHERE f::text LIKE '%" + secret
                        + "%') + (SELECT count(*) FROM audit_event a WHERE a::text LIKE '%" + secret + "%')")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @Test
    void feeds_are_their_makers_own() {
        Agreement agreement = new Agreement().signed();
        String id = made(SECONDEE, personal(agreement)).jsonPath().getString("id");

        for (LeaveApi other : java.util.List.of(HOME_HR, HOST_MANAGER, STRANGER)) {
            other.get("/v1/calendar-feeds/" + id).then().statusCode(404).body("code", equalTo("calendar-feed-unknown"));
        }
        HOME_HR.post("/v1/calendar-feeds", personal(agreement)).then().statusCode(403);
        STRANGER.post("/v1/calendar-feeds", personal(agreement)).then().statusCode(404);
        SECONDEE.post("/v1/calendar-feeds", "{\"scope\":\"TEAM\"}").then().statusCode(403);
        SECONDEE.post("/v1/calendar-feeds", "{\"scope\":\"PERSON\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("calendar-feed-invalid-scope"));
        given().get("/v1/calendar-feeds/" + id).then().statusCode(401);
        SECONDEE.get("/v1/calendar-feeds?limit=1").then().statusCode(200).body("items", hasSize(1));
    }
}
