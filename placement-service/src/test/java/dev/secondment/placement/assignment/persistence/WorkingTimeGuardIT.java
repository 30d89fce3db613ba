package dev.secondment.placement.assignment.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;

/** Nobody works more than full time: whoever writes, past the service and all at once. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class WorkingTimeGuardIT {
    private static final String UPDATE = "UPDATE placement_booking SET ";

    @ParameterizedTest
    @ValueSource(
            ints = {
                Connection.TRANSACTION_READ_COMMITTED,
                Connection.TRANSACTION_REPEATABLE_READ,
                Connection.TRANSACTION_SERIALIZABLE
            })
    void sixteen_writers_at_once_never_exceed_full_time(int isolation) throws Exception {
        String employee = "E-" + UUID.randomUUID();
        CountDownLatch start = new CountDownLatch(1);
        List<Future<String>> writers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            for (int i = 0; i < 16; i++) {
                Callable<String> writer = () -> {
                    start.await();
                    return attempt(employee, isolation);
                };
                writers.add(threads.submit(writer));
            }
            start.countDown();
        }
        List<String> outcomes = new ArrayList<>();
        for (Future<String> writer : writers) {
            outcomes.add(writer.get());
        }
        assertThat(outcomes).isSubsetOf("stored", "23P01", "40001").contains("stored");
        long stored = outcomes.stream().filter("stored"::equals).count();
        if (isolation == Connection.TRANSACTION_READ_COMMITTED) {
            assertThat(outcomes).doesNotContain("40001");
            assertThat(stored).isEqualTo(3);
        }
        assertThat(stored).isLessThanOrEqualTo(3);
        assertThat(rows(employee)).isEqualTo(stored);
    }

    @Test
    void a_share_cannot_be_raised_past_full_time_later() throws SQLException {
        String employee = "E-" + UUID.randomUUID();
        try (Connection database = system(Connection.TRANSACTION_READ_COMMITTED)) {
            insert(database, employee, "2026-01-01", "2026-06-30", "0.5", "0.0");
            insert(database, employee, "2026-06-30", "2026-12-31", "0.5", "0.0");
            assertRefused(() -> run(database, UPDATE + "home_fte_retained = 0.1", employee));
            assertRefused(() -> run(database, UPDATE + "fte = 0.6", employee));
            run(database, UPDATE + "fte = 0.4", employee);
        }
    }

    @Test
    void what_is_given_back_can_be_taken_by_another_and_then_not_be_taken_again() throws SQLException {
        String employee = "E-" + UUID.randomUUID();
        try (Connection database = system(Connection.TRANSACTION_READ_COMMITTED)) {
            insert(database, employee, "2026-01-01", "2026-06-30", "1.0", "0.0");
            run(database, UPDATE + "ends_on = DATE '2026-02-28'", employee);
            insert(database, employee, "2026-03-01", "2026-03-01", "1.0", "0.0");
            assertRefused(() -> run(
                    database, UPDATE + "ends_on = DATE '2026-06-30' WHERE starts_on = DATE '2026-01-01'", employee));
        }
    }

    @Test
    void two_placements_can_swap_their_days_in_one_transaction() throws SQLException {
        String employee = "E-" + UUID.randomUUID();
        try (Connection database = system(Connection.TRANSACTION_READ_COMMITTED)) {
            insert(database, employee, "2026-01-01", "2026-01-31", "1.0", "0.0");
            insert(database, employee, "2026-02-01", "2026-02-28", "1.0", "0.0");
            database.setAutoCommit(false);
            run(database, "SET CONSTRAINTS ex_placement_fte DEFERRED");
            String move = UPDATE + "starts_on = DATE '%s', ends_on = DATE '%s' WHERE starts_on = DATE '%s'";
            run(database, move.formatted("2026-02-02", "2026-02-28", "2026-01-01"), employee);
            run(database, move.formatted("2026-01-01", "2026-01-31", "2026-02-01"), employee);
            database.commit();
        }
        assertThat(rows(employee)).isEqualTo(2);
    }

    @Test
    void one_persons_days_are_not_anothers() throws SQLException {
        try (Connection database = system(Connection.TRANSACTION_READ_COMMITTED)) {
            insert(database, "E-" + UUID.randomUUID(), "2026-01-01", "2026-06-30", "1.0", "0.0");
            insert(database, "E-" + UUID.randomUUID(), "2026-01-01", "2026-06-30", "1.0", "0.0");
        }
    }

    private static String attempt(String employee, int isolation) throws SQLException {
        try (Connection database = system(isolation)) {
            insert(database, employee, "2026-01-01", "2026-06-30", "0.3", "0.0");
            return "stored";
        } catch (PSQLException e) {
            return e.getSQLState();
        }
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable write) {
        assertThatThrownBy(write).isInstanceOfSatisfying(PSQLException.class, e -> {
            assertThat(e.getSQLState()).isEqualTo("23P01");
            assertThat(e.getServerErrorMessage().getConstraint()).isEqualTo("ex_placement_fte");
        });
    }

    private static Connection system(int isolation) throws SQLException {
        Connection database = RealServers.asApplication();
        run(database, "SET app.system = 'test'");
        database.setTransactionIsolation(isolation);
        return database;
    }

    private static void insert(Connection database, String employee, String start, String end, String fte, String home)
            throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(
                """
                INSERT INTO placement (id, version, agreement_id, home_organization_id, host_organization_id,
                    employee_ref, status, starts_on, planned_end)
                VALUES ('%1$s', 0, '%1$s', '%2$s', '%3$s', '%4$s', 'PREPARING', DATE '%5$s', DATE '%6$s');
                INSERT INTO placement_booking (placement_id, agreement_id, starts_on, ends_on, fte, home_fte_retained)
                VALUES ('%1$s', '%1$s', DATE '%5$s', DATE '%6$s', %7$s, %8$s)""".formatted(UUID.randomUUID(), Tokens.ACME, Tokens.GLOBEX, employee, start, end, fte, home))) {
            statement.executeUpdate();
        }
    }

    private static void run(Connection database, String sql, String employee) throws SQLException {
        run(
                database,
                sql
                        + (sql.contains("WHERE") ? " AND" : " WHERE")
                        + " placement_id IN (SELECT id FROM placement WHERE employee_ref = '" + employee + "')");
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long rows(String employee) throws SQLException {
        try (Connection database = RealServers.asSuperuser();
                Statement statement = database.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM placement_booking WHERE placement_id IN"
                        + " (SELECT id FROM placement WHERE employee_ref = '" + employee + "')")) {
            row.next();
            return row.getLong(1);
        }
    }
}
