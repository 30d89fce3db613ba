package dev.secondment.leave;

import static dev.secondment.leave.LeaveApi.HOME_HR;
import static dev.secondment.leave.LeaveApi.HOST_MANAGER;
import static dev.secondment.leave.LeaveApi.SECONDEE;
import static dev.secondment.leave.LeaveApi.approved;
import static dev.secondment.leave.LeaveApi.leave;
import static dev.secondment.leave.LeaveApi.sickness;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import dev.secondment.leave.entitlement.domain.LeaveAccount;
import dev.secondment.leave.entitlement.domain.LeaveAccounts;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.platform.data.SystemWork;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What must hold however many ask at once, and what the database refuses whoever asks. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LeaveGuardsIT {
    @Inject
    LeaveAccounts accounts;

    @BeforeEach
    void it_is_march_2026() {
        TestClock.set("2026-03-02T08:00:00Z");
    }

    @Test
    void of_thirty_two_parallel_one_day_requests_against_five_days_five_are_accepted() {
        Agreement agreement = new Agreement().daysPerYear("5").signed();
        List<LocalDate> days = LongStream.iterate(0, day -> day + 1)
                .mapToObj(day -> LocalDate.of(2026, 6, 8).plusDays(day))
                .filter(day -> day.getDayOfWeek().getValue() < 6)
                .limit(32)
                .toList();

        List<Response> answers = atOnce(days.stream()
                .<Callable<Response>>map(day ->
                        () -> SECONDEE.post("/v1/leave-requests", leave(agreement, day.toString(), day.toString())))
                .toList());

        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(5);
        assertThat(answers.stream().filter(answer -> answer.statusCode() != 201))
                .allSatisfy(answer ->
                        assertThat(answer.jsonPath().getString("code")).isEqualTo("leave-balance-insufficient"));
        HOME_HR.get("/v1/leave-balances?asOf=2026-12-31&agreementId=" + agreement.id)
                .then()
                .body("pending", equalTo("5.0"))
                .body("available", equalTo("0.0"));
    }

    @Test
    void of_eight_identical_parallel_requests_one_is_stored() {
        Agreement agreement = new Agreement().signed();
        String ask = leave(agreement, "2026-06-08", "2026-06-12");

        List<Response> answers = atOnce(IntStream.range(0, 8)
                .<Callable<Response>>mapToObj(i -> () -> SECONDEE.post("/v1/leave-requests", ask))
                .toList());

        String stored = answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .map(answer -> answer.jsonPath().getString("id"))
                .reduce((first, second) -> first + " and " + second)
                .orElseThrow();
        assertThat(answers.stream().filter(answer -> answer.statusCode() != 201))
                .hasSize(7)
                .allSatisfy(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(409);
                    assertThat(answer.jsonPath().getString("code")).isEqualTo("leave-overlap");
                    assertThat(answer.jsonPath().getString("conflictsWith")).isEqualTo(stored);
                });
    }

    @Test
    void approval_and_cancellation_at_once_have_one_winner() {
        Agreement agreement = new Agreement().signed();
        for (int round = 0; round < 25; round++) {
            String day =
                    LocalDate.of(2026, 6, 8).plusDays(round / 5 * 7 + round % 5).toString();
            String leave = SECONDEE.request(leave(agreement, day, day));
            HOST_MANAGER.decide(leave, "AGREE").then().statusCode(200);
            String etag = SECONDEE.get(leave).header("ETag");

            List<Response> answers = atOnce(List.of(
                    () -> HOME_HR.change(leave, "decisions", etag, "{\"decision\":\"APPROVE\"}"),
                    () -> SECONDEE.change(leave, "cancellation", etag, "{}")));

            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        }
    }

    @Test
    void cancellation_before_approval_leaves_the_approval_stale() {
        Agreement agreement = new Agreement().signed();
        String leave = SECONDEE.request(leave(agreement, "2026-06-08", "2026-06-08"));
        HOST_MANAGER.decide(leave, "AGREE").then().statusCode(200);
        String etag = SECONDEE.get(leave).header("ETag");
        SECONDEE.change(leave, "cancellation", etag, "{}").then().statusCode(200);

        HOME_HR.change(leave, "decisions", etag, "{\"decision\":\"APPROVE\"}")
                .then()
                .statusCode(412);
    }

    @Test
    void the_guarded_update_alone_never_overdraws() {
        Agreement agreement = new Agreement().daysPerYear("5").signed();
        LeaveAccount account = asSystem(
                () -> accounts.find(agreement.id, LeaveKind.ANNUAL, 2026).orElseThrow());

        List<Boolean> reserved = atOnce(IntStream.range(0, 32)
                .<Callable<Boolean>>mapToObj(
                        i -> () -> asSystem(() -> accounts.reserve(account.id(), BigDecimal.ONE, BigDecimal.ZERO)))
                .toList());

        assertThat(reserved.stream().filter(done -> done)).hasSize(5);
    }

    @Test
    void the_database_alone_refuses_overlapping_leave_and_takes_two_halves_of_a_day() throws SQLException {
        Agreement agreement = new Agreement().signed();
        SECONDEE.request(leave(agreement, "2026-06-08", "AM", "2026-06-09", "AM"));
        String copy = """
                INSERT INTO leave_request (id, version, agreement_id, kind, from_day, from_slot, to_day, to_slot, first_slot,
                    last_slot, status, route, policy_of_record, requested_by, requested_at, answer_due_on, recredits, corrections)
                SELECT gen_random_uuid(), 0, agreement_id, kind, to_day, '%1$s', to_day, '%1$s', last_slot + %2$d,
                    last_slot + %2$d, status, route, policy_of_record, requested_by, requested_at, answer_due_on, 0, 0
                FROM leave_request WHERE agreement_id = '%3$s' AND from_slot = 'AM'""";

        try (Connection database = RealServers.asSuperuser();
                Statement statement = database.createStatement()) {
            assertThat(statement.executeUpdate(copy.formatted("PM", 1, agreement.id)))
                    .isEqualTo(1);
            assertThatThrownBy(() -> statement.executeUpdate(copy.formatted("AM", 0, agreement.id)))
                    .hasMessageContaining("ex_leave_request_slots");
            assertThatThrownBy(() -> statement.executeUpdate(copy.formatted("AM", 7, agreement.id)))
                    .hasMessageContaining("ck_leave_request_slots");
        }
    }

    @Test
    void the_ledger_is_never_rewritten_and_takes_no_posting_twice() throws SQLException {
        Agreement agreement = new Agreement().signed();
        approved(leave(agreement, "2026-06-08", "2026-06-09"));
        String mine = " WHERE agreement_id = '" + agreement.id + "' AND kind = 'TAKEN'";

        try (Connection database = RealServers.asSuperuser();
                Statement statement = database.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("UPDATE leave_ledger_entry SET days = -1" + mine))
                    .hasMessageContaining("never edited or deleted");
            assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM leave_ledger_entry" + mine))
                    .hasMessageContaining("never edited or deleted");
            assertThatThrownBy(() -> statement.executeUpdate("""
                    INSERT INTO leave_ledger_entry SELECT gen_random_uuid(), account_id, agreement_id, kind, bucket, days,
                        effective_date, posted_at, leave_request_id, sequence, number + 100, employer, last_usable_day,
                        origin_period, posting_period FROM leave_ledger_entry""" + mine))
                    .hasMessageContaining("ux_leave_ledger_entry_request");
        }
    }

    @Test
    void accounts_stay_the_sums_of_their_ledger_whatever_happens_to_leave() throws SQLException {
        Agreement agreement = new Agreement().region("DE-BE").signed();
        Random random = new Random(42);
        List<String> leaves = new ArrayList<>();
        for (int week = 0; week < 6; week++) {
            LocalDate monday = LocalDate.of(2026, 6, 8).plusWeeks(week);
            String ask = leave(
                    agreement,
                    monday.toString(),
                    monday.plusDays(random.nextInt(5)).toString());
            leaves.add(random.nextBoolean() ? approved(ask) : SECONDEE.request(ask));
        }
        SECONDEE.change(leaves.get(5), "cancellation", "{}").then().statusCode(200);
        String absence = SECONDEE.report(sickness(agreement, "2026-06-09"));
        SECONDEE.certify(absence, "2026-06-09", "2026-06-24").then().statusCode(200);

        Ledger.assertSums(agreement);
    }

    @Test
    void without_settings_the_application_role_reads_no_row_of_any_table() throws SQLException {
        Agreement agreement = new Agreement().signed();
        approved(leave(agreement, "2026-06-08", "2026-06-09"));
        SECONDEE.certify(SECONDEE.report(sickness(agreement, "2026-06-08")), "2026-06-08", "2026-06-08");

        List<String> tables = new ArrayList<>();
        try (Connection owner = RealServers.asSuperuser();
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT tablename FROM pg_tables WHERE schemaname = 'public'
                        AND (tablename LIKE 'leave%' OR tablename LIKE 'absence%' OR tablename LIKE 'cover%')""")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        List<String> filled = List.of(
                "leave_binding",
                "leave_terms",
                "leave_account",
                "leave_ledger_entry",
                "leave_draw",
                "leave_request",
                "leave_request_slot",
                "leave_request_recredit",
                "leave_request_decision",
                "absence",
                "cover_case");
        assertThat(tables).containsAll(filled);
        try (Connection owner = RealServers.asSuperuser();
                Connection application = RealServers.asApplication()) {
            for (String table : tables) {
                if (filled.contains(table)) {
                    assertThat(count(owner, table)).as("%s has rows", table).isPositive();
                }
                assertThat(count(application, table))
                        .as("%s without settings", table)
                        .isZero();
            }
        }
    }

    private static int count(Connection database, String table) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static <T> T asSystem(Supplier<T> work) {
        return SystemWork.call("test", () -> QuarkusTransaction.requiringNew().call(work::get));
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) {
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            List<T> answers = new ArrayList<>();
            for (Future<T> call : threads.invokeAll(calls)) {
                answers.add(call.get());
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
