package dev.secondment.local;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** How to reach the PostgreSQL of a run. */
record PostgresServer(int port, Secrets secrets) {

    static final String HOST = "127.0.0.1";

    static final String ADMIN = "postgres";

    String url(String database) {
        return "jdbc:postgresql://" + HOST + ":" + port + "/" + database;
    }

    Database.Login admin() throws IOException {
        return new Database.Login(ADMIN, secrets.get("postgres.admin"));
    }

    Connection connect(String database) throws SQLException, IOException {
        return DriverManager.getConnection(url(database), ADMIN, admin().password());
    }
}
