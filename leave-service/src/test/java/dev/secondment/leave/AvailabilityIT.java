package dev.secondment.leave;

import static dev.secondment.leave.LeaveApi.HOME_HR;
import static dev.secondment.leave.LeaveApi.HOST_MANAGER;
import static dev.secondment.leave.LeaveApi.SECONDEE;
import static dev.secondment.leave.LeaveApi.STRANGER;
import static dev.secondment.leave.LeaveApi.approved;
import static dev.secondment.leave.LeaveApi.leave;
import static dev.secondment.leave.LeaveApi.sickness;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is there when, for both companies. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AvailabilityIT {
    @Inject
    SessionFactory sessions;

    @BeforeEach
    void it_is_march_2026() {
        TestClock.set("2026-03-02T08:00:00Z");
    }

    private static String week(Agreement agreement) {
        return "/v1/availability?from=2027-01-04&to=2027-01-10&agreementId=" + agreement.id;
    }

    @Test
    void both_companies_plan_with_half_days_and_the_host_does_not_see_why() {
        TestClock.set("2026-12-02T08:00:00Z");
        Agreement agreement = new Agreement()
                .pattern(Agreement.week("FULL", "FULL", "FULL", "MORNING", "FULL"))
                .signed();
        approved(leave(agreement, "2027-01-04", "PM", "2027-01-05", "PM"));
        SECONDEE.report(sickness(agreement, "2027-01-08"));

        HOST_MANAGER
                .get(week(agreement))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].view", equalTo("absent"))
                .body("items[0].days.date", hasSize(7))
                .body(
                        "items[0].days.am",
                        contains(
                                "AVAILABLE",
                                "ABSENT",
                                "PUBLIC_HOLIDAY",
                                "AVAILABLE",
                                "ABSENT",
                                "NOT_WORKED",
                                "NOT_WORKED"))
                .body(
                        "items[0].days.pm",
                        contains(
                                "ABSENT",
                                "ABSENT",
                                "PUBLIC_HOLIDAY",
                                "NOT_WORKED",
                                "ABSENT",
                                "NOT_WORKED",
                                "NOT_WORKED"));
        assertThat(HOST_MANAGER.get(week(agreement)).asString()).doesNotContain("Kind", "ANNUAL", "SICKNESS");
        HOME_HR.get(week(agreement))
                .then()
                .body("items[0].view", equalTo("full"))
                .body("items[0].days[1].amKind", equalTo("ANNUAL"))
                .body("items[0].days[4].pmKind", equalTo("SICKNESS"));
        SECONDEE.get(week(agreement)).then().body("items[0].days[1].amKind", equalTo("ANNUAL"));
        STRANGER.get(week(agreement)).then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void certified_days_of_leave_stay_absent_and_days_outside_of_the_placement_are_not_said() {
        Agreement agreement = new Agreement().period("2026-05-01", "2027-01-06").signed();
        approved(leave(agreement, "2027-01-04", "2027-01-05"));
        String absence = SECONDEE.report(sickness(agreement, "2027-01-05"));
        HOME_HR.certify(absence, "2027-01-05", "2027-01-05").then().statusCode(200);
        HOME_HR.end(absence, "2027-01-05").then().statusCode(200);

        HOST_MANAGER
                .get(week(agreement))
                .then()
                .body("items[0].days.am", contains("ABSENT", "ABSENT", "PUBLIC_HOLIDAY"));
        HOME_HR.get(week(agreement)).then().body("items[0].days.amKind", contains("ANNUAL", "SICKNESS", null));
    }

    @Test
    void a_certificate_says_more_than_an_expected_return() {
        Agreement agreement = new Agreement().signed();
        approved(leave(agreement, "2027-01-04", "2027-01-07"));
        String absence = SECONDEE.report("""
                {"agreementId":"%s","kind":"SICKNESS","firstDay":"2027-01-05","expectedReturn":"2027-01-06"}""".formatted(agreement.id));
        HOME_HR.certify(absence, "2027-01-05", "2027-01-08").then().statusCode(200);

        HOST_MANAGER
                .get(week(agreement))
                .then()
                .body(
                        "items[0].days.am",
                        contains("ABSENT", "ABSENT", "PUBLIC_HOLIDAY", "ABSENT", "ABSENT", "NOT_WORKED", "NOT_WORKED"));
        HOME_HR.get(week(agreement))
                .then()
                .body("items[0].days.amKind", contains("ANNUAL", "SICKNESS", null, "SICKNESS", "SICKNESS", null, null));
    }

    @Test
    void a_host_that_is_not_told_of_sickness_cannot_tell_that_leave_turned_into_it() {
        Agreement agreement = new Agreement().sicknessToHomeAlone().signed();
        approved(leave(agreement, "2027-01-04", "2027-01-07"));
        String before = HOST_MANAGER.get(week(agreement)).asString();

        String absence = SECONDEE.report(sickness(agreement, "2027-01-05"));
        HOME_HR.certify(absence, "2027-01-05", "2027-01-08").then().statusCode(200);

        assertThat(HOST_MANAGER.get(week(agreement)).asString())
                .contains("\"date\":\"2027-01-07\",\"am\":\"ABSENT\"")
                .isEqualTo(before);
        HOME_HR.get(week(agreement)).then().body("items[0].days[3].amKind", equalTo("SICKNESS"));
    }

    @Test
    void a_team_is_read_page_by_page_and_as_lines_in_constant_statements() {
        List<Agreement> agreements = new ArrayList<>();
        for (int person = 0; person < 3; person++) {
            agreements.add(new Agreement().signed());
        }
        agreements.forEach(agreement -> approved(leave(agreement, "2026-06-08", "2026-06-09")));
        String everybody = "/v1/availability?from=2026-06-08&to=2026-06-09";

        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            var page = HOST_MANAGER.get(everybody + "&limit=2" + (next == null ? "" : "&cursor=" + next));
            page.then().statusCode(200);
            seen.addAll(page.jsonPath().getList("items.agreementId"));
            next = page.jsonPath().getString("next");
        } while (next != null);
        assertThat(seen)
                .doesNotHaveDuplicates()
                .containsAll(agreements.stream()
                        .map(agreement -> agreement.id.toString())
                        .toList());
        assertThat(statements(everybody + "&limit=1")).isEqualTo(statements(everybody + "&limit=3"));
        var lines = HOST_MANAGER.call().accept("text/csv").get(everybody);
        lines.then().statusCode(200).contentType("text/csv;charset=UTF-8");
        assertThat(lines.asString())
                .startsWith("agreementId,employer,employeeRef,team,date,am,pm\r\n")
                .contains(agreements.getFirst().id + ",")
                .doesNotContain("ANNUAL");
        var leave = HOME_HR.get("/v1/availability/leave-requests?from=2026-06-08&to=2026-06-09&agreementId="
                + agreements.getFirst().id);
        leave.then().statusCode(200);
        assertThat(leave.asString()).contains(",2026-06-08,AM,2026-06-09,PM,2.0,APPROVED,ANNUAL\r\n");
        assertThat(HOST_MANAGER
                        .get("/v1/availability/leave-requests?from=2026-06-08&to=2026-06-09")
                        .asString())
                .contains("APPROVED")
                .doesNotContain("ANNUAL", "kind");
    }

    /** Of entities: dated work, which runs beside, only ever adds some, so the least of a few is the page's own. */
    private long statements(String path) {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        return IntStream.range(0, 8)
                .mapToLong(time -> {
                    statistics.clear();
                    HOST_MANAGER.get(path).then().statusCode(200);
                    return statistics.getPrepareStatementCount();
                })
                .min()
                .orElseThrow();
    }

    @Test
    void a_range_is_bounded() {
        for (String range :
                List.of("", "?from=2026-06-08", "?from=2026-06-09&to=2026-06-08", "?from=2026-01-01&to=2026-04-03")) {
            HOST_MANAGER
                    .get("/v1/availability" + range)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("availability-invalid-range"));
        }
        HOST_MANAGER
                .get("/v1/availability?from=2026-01-01&to=2026-04-02")
                .then()
                .statusCode(200);
        HOST_MANAGER
                .get("/v1/availability?from=9999-12-31&to=9999-12-31")
                .then()
                .statusCode(200);
        HOST_MANAGER
                .get("/v1/availability?from=2026-01-01&to=2026-01-02&cursor=Zm9v")
                .then()
                .statusCode(400);
    }
}
