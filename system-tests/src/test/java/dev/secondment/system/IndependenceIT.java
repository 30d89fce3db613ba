package dev.secondment.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each service's data is its own, and the application's role sees none of it without being told for whom. */
class IndependenceIT {
    private static final List<String> SERVICES = List.of("AGREEMENT", "PLACEMENT", "LEAVE");

    @Test
    void a_services_role_cannot_enter_a_siblings_database() {
        for (String service : SERVICES) {
            for (String sibling : SERVICES) {
                if (!service.equals(sibling)) {
                    assertThatThrownBy(() -> connect(sibling, service))
                            .as("%s into %s", service, sibling)
                            .isInstanceOf(SQLException.class);
                }
            }
        }
    }

    @Test
    void without_settings_the_application_role_reads_no_row_of_any_table_but_its_migrations_and_clock()
            throws SQLException {
        for (String service : SERVICES) {
            try (Connection database = connect(service, service)) {
                for (String table : tables(database)) {
                    try (ResultSet rows = database.createStatement().executeQuery("SELECT count(*) FROM " + table)) {
                        rows.next();
                        assertThat(rows.getLong(1)).as("%s.%s", service, table).isZero();
                    }
                }
            }
        }
    }

    private static List<String> tables(Connection database) throws SQLException {
        try (ResultSet rows = database.createStatement()
                .executeQuery(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
                                + " AND table_type = 'BASE TABLE' AND table_name NOT IN ('flyway_schema_history', 'clock_shift', 'timeline')")) {
            List<String> names = new java.util.ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            assertThat(names).hasSizeGreaterThan(5);
            return names;
        }
    }

    private static Connection connect(String database, String role) throws SQLException {
        RunningSuite suite = RunningSuite.get();
        return DriverManager.getConnection(
                suite.address(database + "_DB_URL"),
                suite.address(role + "_DB_APP_USER"),
                suite.address(role + "_DB_APP_PASSWORD"));
    }
}
