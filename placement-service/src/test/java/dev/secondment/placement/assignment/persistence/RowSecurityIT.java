package dev.secondment.placement.assignment.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.placement.AgreementStory;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.TestClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database gives away when the code in front of it is wrong. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RowSecurityIT {
    private static final List<String> TABLES = List.of(
            "onboarding_item",
            "onboarding_template",
            "payroll_allowance",
            "payroll_case",
            "payroll_instruction",
            "payroll_instruction_day",
            "payroll_location",
            "placement",
            "placement_booking",
            "placement_change",
            "placement_conditions",
            "working_time");

    private AgreementStory story;

    @BeforeEach
    void rows_in_every_table() {
        TestClock.set("2026-09-01T10:00:00Z");
        story = AgreementStory.signedFrom("2026-09-01", "2027-02-28").allowanceAgreed("500.00");
        story.payChanged("2026-09-01 500.00", "2027-01-01 500.00").active("2026-09-01");
        story.leaveSays("approved", """
                {"agreementId":"%s","leaveRequestId":"%s","perDay":[%s]}""".formatted(
                story.agreement, java.util.UUID.randomUUID(), AgreementStory.fullDay("2026-10-05", "ANNUAL_LEAVE")));
        story.awaitInstructions(2);
    }

    @Test
    void the_list_of_tables_is_complete() throws SQLException {
        try (Connection database = RealServers.asSuperuser()) {
            assertThat(texts(database, """
                    SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
                    AND relrowsecurity AND relforcerowsecurity
                    AND relname NOT IN ('record_party', 'event_log', 'event_version', 'inbox', 'inbox_key', 'inbox_parked',
                        'inbox_unreadable', 'idempotency', 'audit_event', 'clock_shift', 'timeline', 'flyway_schema_history')
                    ORDER BY relname""")).isEqualTo(TABLES);
        }
    }

    @Test
    void without_settings_the_application_role_reads_no_row() throws SQLException {
        try (Connection database = RealServers.asApplication();
                Connection behind = RealServers.asSuperuser()) {
            for (String table : TABLES) {
                assertThat(texts(behind, "SELECT 'row' FROM " + table))
                        .as("there is something in %s", table)
                        .isNotEmpty();
                assertThat(texts(database, "SELECT 'row' FROM " + table))
                        .as(table)
                        .isEmpty();
            }
        }
    }

    @Test
    void a_stranger_reads_and_changes_no_row_and_the_host_none_of_the_payroll() throws SQLException {
        try (Connection database = RealServers.asApplication()) {
            run(database, "SET app.principals = 'org:0190a000-0000-7000-8000-000000001e17'");
            for (String table : TABLES) {
                assertThat(texts(database, "SELECT 'row' FROM " + table))
                        .as(table)
                        .isEmpty();
            }
            assertThat(run(database, "UPDATE placement SET status = 'CANCELLED'"))
                    .isZero();
            run(database, "SET app.principals = 'org:0190a000-0000-7000-8000-0000000610be'");
            assertThat(texts(database, "SELECT 'row' FROM placement")).isNotEmpty();
            for (String table :
                    TABLES.stream().filter(name -> name.startsWith("payroll")).toList()) {
                assertThat(texts(database, "SELECT 'row' FROM " + table))
                        .as(table)
                        .isEmpty();
            }
        }
    }

    @Test
    void another_kind_of_party_reads_no_placement() throws SQLException {
        try (Connection behind = RealServers.asSuperuser();
                Connection database = RealServers.asApplication()) {
            run(behind, "INSERT INTO record_party VALUES ('" + story.agreement + "', 'org:vendor', 'VENDOR')");
            run(database, "SET app.principals = 'org:vendor'");
            assertThat(texts(database, "SELECT 'row' FROM record_party")).hasSize(1);
            assertThat(texts(database, "SELECT 'row' FROM placement")).isEmpty();
        }
    }

    @Test
    void an_instruction_is_never_rewritten() throws SQLException {
        try (Connection behind = RealServers.asSuperuser()) {
            for (String statement : List.of(
                    "UPDATE payroll_instruction SET amount = 1 WHERE amount IS NOT NULL",
                    "DELETE FROM payroll_instruction_day",
                    "DELETE FROM payroll_instruction")) {
                assertThatThrownBy(() -> run(behind, statement))
                        .as(statement)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("supersede");
            }
        }
    }

    private static int run(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
            return statement.getUpdateCount();
        }
    }

    private static List<String> texts(Connection database, String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
