package dev.secondment.platform.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * A fresh database with an owner and an application role, the topics, and an issuer of tokens, for one start of a
 * service under test. {@link #asApplication()} and {@link #asSuperuser()} look behind the service's back.
 */
public final class RealServers implements QuarkusTestResourceLifecycleManager {
    private static final String TOPICS_PROPERTY = "secondment.test.topics";
    private static final String PASSWORD = "test";

    @Override
    public Map<String, String> start() {
        Servers servers = Servers.get();
        String database = "it_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        create(servers, database);
        topics(servers);
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.datasource.jdbc.url", servers.jdbcUrl(database));
        settings.put("quarkus.datasource.username", database + "_app");
        settings.put("quarkus.datasource.password", PASSWORD);
        settings.put("quarkus.flyway.username", database + "_owner");
        settings.put("quarkus.flyway.password", PASSWORD);
        settings.put("kafka.bootstrap.servers", servers.kafka());
        settings.put("secondment.issuer", TokenIssuer.url());
        settings.put("secondment.jwks-url", TokenIssuer.url() + "/certs");
        settings.put("secondment.demo", "true");
        settings.put("secondment.dated-work.every", "1s");
        settings.put("secondment.inbox.retry-parked-every", "1s");
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.management.test-port", "0");
        System.setProperty("secondment.test.database", database);
        return settings;
    }

    @Override
    public void stop() {
        // Databases and servers go with the test process.
    }

    /** A connection to the service's database as its application role, under row-level security. */
    public static Connection asApplication() {
        return connect(System.getProperty("secondment.test.database") + "_app", PASSWORD);
    }

    /** A connection to the service's database that row-level security does not bind. */
    public static Connection asSuperuser() {
        Servers servers = Servers.get();
        return connect(servers.adminUser(), servers.adminPassword());
    }

    private static Connection connect(String user, String password) {
        try {
            return DriverManager.getConnection(
                    Servers.get().jdbcUrl(System.getProperty("secondment.test.database")), user, password);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String kafka() {
        return Servers.get().kafka();
    }

    private static void create(Servers servers, String database) {
        String owner = database + "_owner";
        String application = database + "_app";
        run(
                servers,
                "postgres",
                List.of(
                        "CREATE ROLE " + owner + " LOGIN PASSWORD '" + PASSWORD + "' NOSUPERUSER NOBYPASSRLS",
                        "CREATE ROLE " + application + " LOGIN PASSWORD '" + PASSWORD + "' NOSUPERUSER NOBYPASSRLS",
                        "CREATE DATABASE " + database + " OWNER " + owner,
                        "REVOKE CONNECT ON DATABASE " + database + " FROM PUBLIC",
                        "GRANT CONNECT ON DATABASE " + database + " TO " + application));
        run(
                servers,
                database,
                List.of(
                        "GRANT ALL ON SCHEMA public TO " + owner,
                        "GRANT USAGE ON SCHEMA public TO " + application,
                        "ALTER DEFAULT PRIVILEGES FOR ROLE " + owner
                                + " GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO " + application,
                        "ALTER DEFAULT PRIVILEGES FOR ROLE " + owner + " GRANT USAGE ON SEQUENCES TO " + application));
    }

    private static void run(Servers servers, String database, List<String> statements) {
        try (Connection connection = DriverManager.getConnection(
                        servers.jdbcUrl(database), servers.adminUser(), servers.adminPassword());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized void topics(Servers servers) {
        if (System.getProperty(TOPICS_PROPERTY) != null) {
            return;
        }
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers.kafka()))) {
            for (String name : List.of("agreement", "placement", "leave", "payroll")) {
                try {
                    admin.createTopics(List.of(new NewTopic("secondment." + name + ".v1", 6, (short) 1)))
                            .all()
                            .get();
                } catch (java.util.concurrent.ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw new IllegalStateException(e);
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException(e);
                }
            }
        }
        System.setProperty(TOPICS_PROPERTY, "created");
    }
}
