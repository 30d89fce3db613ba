package dev.secondment.platform.test;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * Where the tests of this process find PostgreSQL and Kafka: at addresses given in the environment; in containers when
 * asked for with {@code -Dcontainers}; else in the local suite's own embedded servers, started once.
 */
final class Servers {
    private static final String POSTGRES_HOST = "POSTGRES_HOST";
    private static final String POSTGRES_PORT = "POSTGRES_PORT";
    private static final String POSTGRES_USER = "POSTGRES_ADMIN_USER";
    private static final String POSTGRES_PASSWORD = "POSTGRES_ADMIN_PASSWORD";
    private static final String KAFKA = "KAFKA_BOOTSTRAP_SERVERS";
    private static final List<String> ALL =
            List.of(POSTGRES_HOST, POSTGRES_PORT, POSTGRES_USER, POSTGRES_PASSWORD, KAFKA);
    private static final Duration START = Duration.ofMinutes(3);

    private final Map<String, String> addresses;

    private Servers(Map<String, String> addresses) {
        this.addresses = addresses;
    }

    /** Started servers are remembered in system properties: Quarkus loads this class more than once. */
    static synchronized Servers get() {
        Map<String, String> known = new HashMap<>();
        for (String name : ALL) {
            String value = System.getProperty(property(name), System.getenv(name));
            if (value != null) {
                known.put(name, value);
            }
        }
        if (!known.keySet().containsAll(ALL)) {
            known = System.getProperty("containers") != null ? containers() : embedded();
            known.forEach((name, value) -> System.setProperty(property(name), value));
        }
        return new Servers(known);
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://" + value(POSTGRES_HOST) + ":" + value(POSTGRES_PORT) + "/" + database;
    }

    String adminUser() {
        return value(POSTGRES_USER);
    }

    String adminPassword() {
        return value(POSTGRES_PASSWORD);
    }

    String kafka() {
        return value(KAFKA);
    }

    private String value(String name) {
        String value = addresses.get(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not known");
        }
        return value;
    }

    private static String property(String name) {
        return "secondment.test." + name;
    }

    @SuppressWarnings("resource") // They live as long as the test process; Testcontainers removes them after it.
    private static Map<String, String> containers() {
        PostgreSQLContainer postgres = new PostgreSQLContainer(image("postgres")).withUsername("postgres");
        KafkaContainer kafka = new KafkaContainer(image("kafka")).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        postgres.start();
        kafka.start();
        return Map.of(
                POSTGRES_HOST,
                postgres.getHost(),
                POSTGRES_PORT,
                postgres.getMappedPort(5432).toString(),
                POSTGRES_USER,
                postgres.getUsername(),
                POSTGRES_PASSWORD,
                postgres.getPassword(),
                KAFKA,
                kafka.getBootstrapServers());
    }

    /** The same as the suite in containers runs on; a test of the local suite holds that one against its own versions. */
    private static String image(String service) {
        try {
            return new YAMLMapper()
                    .readTree(Repository.file("docker-compose.yml").toFile())
                    .at("/services/" + service + "/image")
                    .asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The child stops by itself when this process, which holds its standard input, ends. */
    private static Map<String, String> embedded() {
        try {
            Path folder = Files.createDirectories(Path.of("target"));
            Path env = Files.createTempFile(folder, "servers-", ".env");
            Files.delete(env);
            Path log = folder.resolve("servers.log");
            Process suite = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-jar",
                            Repository.file("local-suite/target/local-suite.jar")
                                    .toString(),
                            "up",
                            "--ephemeral",
                            "--only",
                            "postgres,kafka",
                            "--env-file",
                            env.toAbsolutePath().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            hold(suite);
            return waitFor(suite, env, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Once nothing refers to a process any more, its standard input is closed; a thread that waits refers to it. */
    private static void hold(Process suite) {
        Thread.ofPlatform().daemon().name("servers").start(() -> {
            try {
                suite.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static Map<String, String> waitFor(Process suite, Path env, Path log) throws IOException {
        long deadline = System.nanoTime() + START.toNanos();
        while (!Files.exists(env)) {
            if (!suite.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("The local suite did not start:\n" + Files.readString(log));
            }
            try {
                suite.waitFor(100, java.util.concurrent.TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        Properties lines = new Properties();
        try (var reader = Files.newBufferedReader(env)) {
            lines.load(reader);
        }
        Map<String, String> found = new HashMap<>();
        ALL.forEach(name -> found.put(name, lines.getProperty(name)));
        return found;
    }
}
