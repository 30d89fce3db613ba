package dev.secondment.platform.data;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RowSecurityIT {

    @Test
    void without_settings_the_application_role_reads_no_row() throws SQLException {
        add("kept from nobody in particular");
        try (Connection database = RealServers.asApplication()) {
            for (String table :
                    List.of("note", "record_party", "event_log", "idempotency", "audit_event", "inbox_key")) {
                assertThat(count(database, table)).as(table).isZero();
            }
        }
    }

    @Test
    void a_stranger_gets_the_same_answer_as_for_an_id_that_does_not_exist() {
        String id = add("private");
        String mine = read("acme-hr", id, 200);
        assertThat(mine).contains("private");
        String theirs = read("initech-hr", id, 404);
        String nobodys = read("initech-hr", UUID.randomUUID().toString(), 404);
        assertThat(theirs.replaceAll("[0-9a-f-]{32,36}", "")).isEqualTo(nobodys.replaceAll("[0-9a-f-]{32,36}", ""));
    }

    @Test
    void settings_do_not_outlive_their_transaction() throws SQLException {
        add("once");
        try (Connection database = RealServers.asApplication()) {
            database.setAutoCommit(false);
            set(database, "org:" + Tokens.ACME);
            assertThat(count(database, "note")).isPositive();
            database.commit();
            assertThat(count(database, "note")).isZero();
            database.rollback();
        }
    }

    @Test
    void a_party_cannot_write_a_strangers_row() throws SQLException {
        try (Connection database = RealServers.asApplication()) {
            database.setAutoCommit(false);
            set(database, "org:" + Tokens.ACME);
            assertThatThrownBy(() -> database.createStatement()
                            .executeUpdate("INSERT INTO note (id, version, text) VALUES (gen_random_uuid(), 0, 'x')"))
                    .hasMessageContaining("row-level security");
            database.rollback();
        }
    }

    @Test
    void events_and_audit_rows_cannot_be_rewritten_even_by_the_superuser() throws SQLException {
        add("for ever");
        try (Connection database = RealServers.asSuperuser()) {
            Stream.of("UPDATE event_log SET data = '{}'", "DELETE FROM event_log", "UPDATE audit_event SET actor = 'x'")
                    .forEach(sql -> assertThatThrownBy(
                                    () -> database.createStatement().executeUpdate(sql))
                            .isInstanceOf(SQLException.class)
                            .hasMessageContaining("never edited or deleted"));
        }
    }

    private static String add(String text) {
        return given().auth()
                .oauth2(Tokens.bearer("acme-hr"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body("{\"text\":\"" + text + "\"}")
                .post("/v1/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String read(String login, String id, int status) {
        return given().auth()
                .oauth2(Tokens.bearer(login))
                .get("/v1/notes/" + id)
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }

    private static void set(Connection database, String principals) throws SQLException {
        database.createStatement().executeQuery("SELECT set_config('app.principals', '" + principals + "', true)");
    }

    private static long count(Connection database, String table) throws SQLException {
        try (ResultSet rows = database.createStatement().executeQuery("SELECT count(*) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
