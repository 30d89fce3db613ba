package dev.secondment.local;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * One database per service, closed to everybody else; two roles per database. Repeating it changes nothing. Names and
 * passwords are our own and need no quoting.
 */
final class PostgresRoles {

    private final PostgresServer server;

    PostgresRoles(PostgresServer server) {
        this.server = server;
    }

    void create() throws SQLException, IOException {
        try (Connection connection = server.connect(PostgresServer.ADMIN)) {
            execute(connection, "revoke connect on database postgres from public");
            for (Database database : Database.ALL) {
                createLoginsAndDatabase(connection, database);
            }
        }
        for (Database database : Database.ALL) {
            if (database.withAppRole()) {
                grantToAppRole(database);
            }
        }
    }

    private void createLoginsAndDatabase(Connection connection, Database database) throws SQLException, IOException {
        Database.Login owner = database.owner(server.secrets());
        createLogin(connection, owner);
        if (!exists(connection, "select 1 from pg_database where datname = ?", database.name())) {
            execute(connection, "create database " + database.name() + " owner " + owner.user());
        }
        execute(connection, "revoke all on database " + database.name() + " from public");
        if (database.withAppRole()) {
            Database.Login app = database.app(server.secrets());
            createLogin(connection, app);
            execute(connection, "grant connect on database " + database.name() + " to " + app.user());
        }
    }

    private static void createLogin(Connection connection, Database.Login login) throws SQLException {
        boolean known = exists(connection, "select 1 from pg_roles where rolname = ?", login.user());
        execute(
                connection,
                (known ? "alter role " : "create role ") + login.user()
                        + " login nosuperuser nocreatedb nocreaterole nobypassrls password '" + login.password() + "'");
    }

    private void grantToAppRole(Database database) throws SQLException, IOException {
        String app = database.app(server.secrets()).user();
        String future = "alter default privileges for role "
                + database.owner(server.secrets()).user() + " in schema public grant ";
        try (Connection connection = server.connect(database.name())) {
            execute(connection, "revoke all on schema public from public");
            execute(connection, "grant usage on schema public to " + app);
            execute(connection, future + "select, insert, update, delete on tables to " + app);
            execute(connection, future + "usage on sequences to " + app);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
