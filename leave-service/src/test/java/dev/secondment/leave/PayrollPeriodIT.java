package dev.secondment.leave;

import static dev.secondment.leave.LeaveApi.leave;
import static dev.secondment.leave.LeaveApi.sickness;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.secondment.platform.test.Contracts;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestClock;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** B19: what is paid stays paid. Each test has its own two employers, since their payrolls go on and on. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PayrollPeriodIT {
    private static final String SEPTEMBER = "/v1/payroll-periods/2026-09";
    private static final String OCTOBER = "/v1/payroll-periods/2026-10";

    private final UUID home = UUID.randomUUID();
    private final UUID host = UUID.randomUUID();
    private final LeaveApi payroll = at(home, "acme-payroll");
    private final LeaveApi homeHr = at(home, "acme-hr");
    private final LeaveApi hostHr = at(host, "globex-hr");
    private final LeaveApi secondee = at(home, "acme-e1001");

    private static LeaveApi at(UUID organization, String login) {
        return new LeaveApi(Tokens.of(login)
                .withoutOrganization()
                .organization("its-own", organization.toString())
                .sign());
    }

    @BeforeEach
    void it_is_august_2026() {
        TestClock.set("2026-08-03T08:00:00Z");
    }

    /** Dated work may ask for a certificate between reading an absence and changing it. */
    private static void settled(Supplier<Response> change) {
        await().atMost(Duration.ofSeconds(20)).until(() -> change.get().statusCode() == 200);
    }

    private Agreement signed() {
        return signed("E-1001");
    }

    private Agreement signed(String employee) {
        return signed(new Agreement().region("DE-BE").employee(employee));
    }

    private Agreement signed(Agreement agreement) {
        agreement.between(home.toString(), host.toString()).announced();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> homeHr.get("/v1/leave-balances?agreementId=" + agreement.id)
                                .statusCode()
                        == 200);
        return agreement;
    }

    private String granted(String body) {
        String leave = homeHr.request(body);
        hostHr.decide(leave, "AGREE").then().statusCode(200);
        at(home, "acme-manager").decide(leave, "APPROVE").then().statusCode(200);
        return leave;
    }

    private static void lock(LeaveApi payroll, String period) {
        payroll.change(period, "closing", "{}").then().statusCode(200);
        payroll.change(period, "lock", "{}").then().statusCode(200).body("status", equalTo("LOCKED"));
    }

    private static List<String> sheet(LeaveApi reader, String period) {
        Response sheet = reader.get(period + "/sheet");
        sheet.then().statusCode(200).body("next", nullValue());
        List<String> rows = new ArrayList<>();
        for (JsonNode row : json(sheet).get("items")) {
            rows.add(row.get("employeeRef").asText() + " "
                    + row.path("payrollCode").asText("-") + " "
                    + row.get("originPeriod").asText() + " " + row.get("days").asText());
        }
        return rows;
    }

    private static JsonNode json(Response answer) {
        try {
            return WireJson.MAPPER.readTree(answer.asString());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void B19_a_certificate_after_the_lock_is_paid_in_october_and_september_stays() {
        Agreement agreement = signed();
        granted(leave(agreement, "2026-09-07", "2026-09-11"));
        assertThat(sheet(payroll, SEPTEMBER)).containsExactly("E-1001 ANNUAL_LEAVE 2026-09 5.0");
        TestClock.set("2026-10-02T08:00:00Z");
        lock(payroll, SEPTEMBER);
        String before = payroll.get(SEPTEMBER + "/sheet").asString();

        TestClock.set("2026-10-08T08:00:00Z");
        String absence = secondee.report(sickness(agreement, "2026-09-10"));
        settled(() -> homeHr.certify(absence, "2026-09-10", "2026-09-11"));
        settled(() -> homeHr.end(absence, "2026-09-11"));

        assertThat(sheet(payroll, OCTOBER))
                .containsExactly("E-1001 ANNUAL_LEAVE 2026-09 -2.0", "E-1001 SICKNESS 2026-09 2.0");
        assertThat(payroll.get(SEPTEMBER + "/sheet").asString()).isEqualTo(before);
        JsonNode back =
                Events.last(agreement, "secondment.leave.days-recredited.v1").data();
        assertThat(back.get("perDay").findValuesAsText("originPeriod")).containsExactly("2026-09", "2026-09");
        assertThat(back.get("perDay").findValuesAsText("postingPeriod")).containsExactly("2026-10", "2026-10");
        List<JsonNode> late = Events.of(agreement, "secondment.leave.payroll-adjustment-posted.v1");
        Contracts.assertMatches("secondment.leave.payroll-adjustment-posted.v1", late.getFirst());
        assertThat(late)
                .extracting(data -> data.get("days").toString())
                .containsExactlyInAnyOrder("{\"ANNUAL_LEAVE\":\"-2.0\"}", "{\"SICKNESS\":\"2.0\"}");
        // Once more, and nothing moves.
        settled(() -> homeHr.certify(absence, "2026-09-10", "2026-09-11"));
        assertThat(sheet(payroll, OCTOBER)).hasSize(2);
    }

    @Test
    void B19_two_payrolls_with_different_locks_get_two_postings_and_the_host_learns_no_code() {
        Agreement agreement = signed();
        granted(leave(agreement, "2026-09-07", "2026-09-11"));
        TestClock.set("2026-10-02T08:00:00Z");
        lock(payroll, SEPTEMBER);

        String absence = secondee.report(sickness(agreement, "2026-09-14"));
        settled(() -> homeHr.end(absence, "2026-09-15"));

        assertThat(sheet(payroll, SEPTEMBER)).containsExactly("E-1001 ANNUAL_LEAVE 2026-09 5.0");
        assertThat(sheet(payroll, OCTOBER)).containsExactly("E-1001 SICKNESS 2026-09 2.0");
        assertThat(sheet(hostHr, SEPTEMBER)).containsExactly("E-1001 - 2026-09 7.0");
        assertThat(sheet(hostHr, OCTOBER)).isEmpty();
        assertThat(hostHr.feed(agreement).toString())
                .doesNotContain("payroll-adjustment-posted", "payroll-period-changed");
    }

    @Test
    void another_host_is_invoiced_for_leave_and_sickness_from_its_first_day_on() {
        Agreement agreement = signed();
        granted(leave(agreement, "2026-09-07", "2026-09-11"));
        TestClock.set("2026-09-16T08:00:00Z");
        String absence = secondee.report(sickness(agreement, "2026-09-14"));
        settled(() -> homeHr.end(absence, "2026-09-15"));
        assertThat(sheet(hostHr, SEPTEMBER)).containsExactly("E-1001 - 2026-09 7.0");
        UUID other = UUID.randomUUID();

        agreement.between(home.toString(), other.toString()).amended("2026-09-09");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(sheet(at(other, "globex-hr"), SEPTEMBER)).containsExactly("E-1001 - 2026-09 5.0"));
        assertThat(sheet(hostHr, SEPTEMBER)).containsExactly("E-1001 - 2026-09 2.0");
        assertThat(sheet(payroll, SEPTEMBER))
                .containsExactly("E-1001 ANNUAL_LEAVE 2026-09 5.0", "E-1001 SICKNESS 2026-09 2.0");
        // Home was told nothing anew: its books say what they said.
        assertThat(Events.of(agreement, "secondment.leave.changed.v1")).isEmpty();
        assertThat(Events.of(agreement, "secondment.leave.absence-ended.v1")).hasSize(1);
    }

    @Test
    void other_hours_of_sick_days_are_told_and_booked_anew() {
        String nights = Agreement.week("NONE", "FULL", "NONE", "NONE", "NONE")
                + ",\"shifts\":{\"TUESDAY\":{\"from\":\"20:00\",\"to\":\"08:00\",\"breakMinutes\":45}}";
        Agreement agreement = signed(new Agreement().region("DE-BE").pattern(nights));
        TestClock.set("2026-09-16T08:00:00Z");
        String absence = secondee.report(sickness(agreement, "2026-09-15"));
        settled(() -> homeHr.end(absence, "2026-09-15"));
        Events.Told before = Events.last(agreement, "secondment.leave.absence-ended.v1");
        assertThat(minutes(payroll)).isEqualTo(675);

        agreement
                .pattern(nights.replace("\"breakMinutes\":45", "\"breakMinutes\":60"))
                .amended("2026-05-01");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(minutes(payroll)).isEqualTo(660));
        assertThat(minutes(hostHr)).isEqualTo(660);
        Events.Told after = Events.last(agreement, "secondment.leave.absence-ended.v1");
        assertThat(after.supersedes()).isEqualTo(before.id());
        assertThat(after.data().at("/perDay/0/minutes").intValue()).isEqualTo(660);
        assertThat(after.data().has("takenBack")).isFalse();
    }

    private static int minutes(LeaveApi reader) {
        return json(reader.get(SEPTEMBER + "/sheet")).at("/items/0/minutes").intValue();
    }

    @Test
    void the_sheet_is_read_by_payrolls_as_lines_too() {
        Agreement agreement = signed();
        granted(leave(agreement, "2026-09-07", "2026-09-11"));

        Response lines = payroll.call().accept("text/csv").get(SEPTEMBER + "/sheet");

        lines.then().statusCode(200).contentType("text/csv;charset=UTF-8");
        assertThat(lines.asString())
                .isEqualTo("employer,employeeRef,agreementId,payrollCode,originPeriod,days,minutes\r\n" + home
                        + ",E-1001," + agreement.id + ",ANNUAL_LEAVE,2026-09,5.0,\r\n");
        at(home, "acme-manager").get(SEPTEMBER + "/sheet").then().statusCode(403);
        secondee.get(SEPTEMBER + "/sheet").then().statusCode(403);
        LeaveApi.STRANGER.get(SEPTEMBER + "/sheet").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void a_sheet_is_read_page_by_page() {
        for (String employee : List.of("E-1", "E-2", "E-3")) {
            granted(leave(signed(employee), "2026-09-07", "2026-09-08"));
        }
        List<String> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonNode page = json(payroll.get(SEPTEMBER + "/sheet?limit=1" + (next.isEmpty() ? "" : "&cursor=" + next)));
            page.get("items").forEach(row -> seen.add(row.get("employeeRef").asText()));
            next = page.path("next").textValue();
        }

        assertThat(seen).containsExactly("E-1", "E-2", "E-3");
        payroll.get(SEPTEMBER + "/sheet?cursor=Zm9v").then().statusCode(400);
    }

    @Test
    void periods_are_closed_opened_again_and_locked_one_after_the_other() {
        TestClock.set("2026-10-02T08:00:00Z");
        payroll.get(SEPTEMBER)
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("version", equalTo(0));
        payroll.change(SEPTEMBER, "lock", "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("payroll-period-illegal-transition"))
                .body("allowedTransitions", equalTo(List.of("CLOSING")));
        payroll.change(SEPTEMBER, "closing", "{}").then().statusCode(200).body("status", equalTo("CLOSING"));
        payroll.change(SEPTEMBER, "closing", "\"0\"", "{}").then().statusCode(412);
        payroll.post(SEPTEMBER + "/closing", "{}").then().statusCode(428);
        payroll.change(OCTOBER, "closing", "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("payroll-period-out-of-order"))
                .body("expects", equalTo("2026-09"));
        payroll.change(SEPTEMBER, "reopening", "{}").then().statusCode(200).body("status", equalTo("OPEN"));
        lock(payroll, SEPTEMBER);
        payroll.change(SEPTEMBER, "reopening", "{}").then().statusCode(409);
        payroll.change("/v1/payroll-periods/2026-08", "closing", "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("payroll-period-illegal-transition"));
        payroll.get("/v1/payroll-periods/2026-08").then().body("status", equalTo("LOCKED"));
        payroll.change("/v1/payroll-periods/2026-11", "closing", "\"0\"", "{}")
                .then()
                .statusCode(422)
                .body("code", equalTo("payroll-period-not-begun"));
        payroll.get("/v1/payroll-periods/2026-13").then().statusCode(404);
        at(home, "acme-manager").get(SEPTEMBER).then().statusCode(403);
        payroll.get("/v1/payroll-periods").then().body("items.period", equalTo(List.of("2026-09")));
        LeaveApi.STRANGER.get("/v1/payroll-periods").then().body("items", hasSize(0));
        assertThat(told(payroll)).containsExactly("CLOSING", "OPEN", "CLOSING", "LOCKED");
        assertThat(told(hostHr)).isEmpty();
    }

    private static List<String> told(LeaveApi reader) {
        List<String> statuses = new ArrayList<>();
        json(reader.get("/v1/events?limit=200")).get("items").forEach(event -> {
            if (event.get("type").asText().equals("secondment.leave.payroll-period-changed.v1")) {
                statuses.add(event.at("/data/status").asText());
            }
        });
        return statuses;
    }

    /** Each day is in the sheet that was locked, or in the next one: never in both, never in none. */
    @Test
    void B19_locking_and_posting_at_once_put_every_day_on_one_side_of_the_lock() {
        // The month has begun, and nothing is overdue that dated work would see to meanwhile.
        TestClock.set("2026-09-01T08:00:00Z");
        List<String> leaves = new ArrayList<>();
        for (int person = 1; person <= 6; person++) {
            leaves.add(homeHr.request(leave(signed("E-" + person), "2026-09-07", "2026-09-11")));
        }
        leaves.forEach(leave -> hostHr.decide(leave, "AGREE").then().statusCode(200));
        payroll.change(SEPTEMBER, "closing", "{}").then().statusCode(200);
        LeaveApi manager = at(home, "acme-manager");
        List<Callable<Response>> calls = new ArrayList<>();
        leaves.forEach(leave -> calls.add(() -> manager.decide(leave, "APPROVE")));
        calls.add(3, () -> payroll.change(SEPTEMBER, "lock", "{}"));

        List<String> locked = new ArrayList<>();
        atOnce(calls).forEach(answer -> assertThat(answer.statusCode()).isEqualTo(200));
        locked.addAll(sheet(payroll, SEPTEMBER));
        List<String> both = new ArrayList<>(locked);
        both.addAll(sheet(payroll, OCTOBER));

        assertThat(both)
                .containsExactlyInAnyOrder(
                        "E-1 ANNUAL_LEAVE 2026-09 5.0",
                        "E-2 ANNUAL_LEAVE 2026-09 5.0",
                        "E-3 ANNUAL_LEAVE 2026-09 5.0",
                        "E-4 ANNUAL_LEAVE 2026-09 5.0",
                        "E-5 ANNUAL_LEAVE 2026-09 5.0",
                        "E-6 ANNUAL_LEAVE 2026-09 5.0");
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) {
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            List<T> answers = new ArrayList<>();
            for (Future<T> call : threads.invokeAll(calls)) {
                answers.add(call.get());
            }
            return answers;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** While one transaction has posted and not ended, the lock waits; then the posting is in the locked sheet. */
    @Test
    void B19_the_lock_waits_for_a_posting_that_is_under_way() throws Exception {
        signed();
        TestClock.set("2026-09-30T08:00:00Z");
        payroll.change(SEPTEMBER, "closing", "{}").then().statusCode(200);
        try (Connection database = RealServers.asSuperuser();
                Statement posting = database.createStatement();
                ExecutorService threads = Executors.newSingleThreadExecutor()) {
            database.setAutoCommit(false);
            posting.execute("SELECT * FROM payroll_calendars(ARRAY['" + home + "']::uuid[], false)");
            Future<Response> lock = threads.submit(() -> payroll.change(SEPTEMBER, "lock", "{}"));
            await().atMost(Duration.ofSeconds(20)).until(PayrollPeriodIT::somebodyWaitsForALock);
            assertThat(lock.isDone()).isFalse();
            database.commit();
            assertThat(lock.get().statusCode()).isEqualTo(200);
        }
    }

    private static boolean somebodyWaitsForALock() throws SQLException {
        try (Connection database = RealServers.asSuperuser();
                Statement statement = database.createStatement();
                ResultSet waiting = statement.executeQuery("SELECT 1 FROM pg_locks WHERE locktype = 'advisory'"
                        + " AND NOT granted AND mode = 'ExclusiveLock'")) {
            return waiting.next();
        }
    }

    @Test
    void the_database_alone_refuses_what_would_alter_a_locked_period() throws SQLException {
        Agreement agreement = signed();
        granted(leave(agreement, "2026-09-07", "2026-09-11"));
        TestClock.set("2026-10-02T08:00:00Z");
        lock(payroll, SEPTEMBER);
        String copy = "INSERT INTO payroll_posting (source_kind, source_id, agreement_id, employer_id, employee_ref,"
                + " organization_id, side, payroll_code, slot, counts, origin_period, posting_period, posted_at)"
                + " SELECT source_kind, source_id, agreement_id, employer_id, employee_ref, organization_id, side,"
                + " payroll_code, slot, false, origin_period, posting_period, posted_at FROM payroll_posting"
                + " WHERE organization_id = '" + home + "'";
        try (Connection database = RealServers.asSuperuser();
                Statement statement = database.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(copy)).hasMessageContaining("never altered");
            assertThatThrownBy(() -> statement.executeUpdate(
                            "UPDATE payroll_posting SET slot = slot + 2 WHERE organization_id = '" + home + "'"))
                    .hasMessageContaining("never edited");
            assertThatThrownBy(() -> statement.executeUpdate(
                            "UPDATE payroll_period SET status = 'OPEN' WHERE organization_id = '" + home + "'"))
                    .hasMessageContaining("never altered");
        }
    }
}
