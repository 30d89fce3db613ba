package dev.secondment.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.source.file.FileSystemConfigSource;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nothing starts with outside the demo: by the defaults of this jar, an environment, and files. */
class SafeStartTest {

    /** As the defaults of the jar for services say it. */
    private static final Map<String, String> SERVICE = Map.of(
            "quarkus.datasource.db-kind", "postgresql",
            "mp.messaging.connector.smallrye-kafka.health-enabled", "false");

    private static final Map<String, String> SAFE_GATEWAY = Map.of(
            "SECONDMENT_ISSUER", "https://login.example/realms/s",
            "SECONDMENT_PUBLIC_URL", "https://suite.example");

    private static final Map<String, String> SAFE = with(
            SAFE_GATEWAY,
            Map.of(
                    "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://db.example/a?sslmode=verify-full",
                    "QUARKUS_DATASOURCE_USERNAME", "a",
                    "QUARKUS_DATASOURCE_PASSWORD", "Zk3-random-enough",
                    "QUARKUS_FLYWAY_USERNAME", "o",
                    "QUARKUS_FLYWAY_PASSWORD", "Wq7-random-enough",
                    "KAFKA_BOOTSTRAP_SERVERS", "k1.example:9092,k2.example:9092",
                    "KAFKA_SECURITY_PROTOCOL", "SASL_SSL"));

    @TempDir
    private Path secrets;

    private static Map<String, String> with(Map<String, String> settings, Map<String, String> others) {
        Map<String, String> both = new HashMap<>(settings);
        both.putAll(others);
        return both;
    }

    private SmallRyeConfig config(Map<String, String> application, Map<String, String> environment) throws IOException {
        URL defaults = SafeStart.class.getResource("/META-INF/microprofile-config.properties");
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withProfile("prod")
                .withSources(
                        new PropertiesConfigSource(defaults, 100),
                        new PropertiesConfigSource(application, "application.properties", 250),
                        new FileSystemConfigSource(secrets.toString()),
                        new EnvConfigSource(environment, 300))
                .build();
    }

    private List<String> wrong(Map<String, String> environment) throws IOException {
        return SafeStart.wrong(config(SERVICE, environment));
    }

    @Test
    void what_is_missing_is_said_at_once() throws IOException {
        assertThat(wrong(Map.of()))
                .containsExactly(
                        "secondment.issuer (SECONDMENT_ISSUER) is missing",
                        "secondment.public-url (SECONDMENT_PUBLIC_URL) is missing",
                        "quarkus.datasource.jdbc.url (QUARKUS_DATASOURCE_JDBC_URL) is missing",
                        "quarkus.datasource.username (QUARKUS_DATASOURCE_USERNAME) is missing",
                        "quarkus.datasource.password (QUARKUS_DATASOURCE_PASSWORD) is missing",
                        "kafka.bootstrap.servers (KAFKA_BOOTSTRAP_SERVERS) is missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SECONDMENT_ISSUER",
                "SECONDMENT_PUBLIC_URL",
                "QUARKUS_DATASOURCE_JDBC_URL",
                "QUARKUS_DATASOURCE_USERNAME",
                "QUARKUS_DATASOURCE_PASSWORD",
                "QUARKUS_FLYWAY_PASSWORD",
                "KAFKA_BOOTSTRAP_SERVERS"
            })
    void each_is_needed_and_nothing_is_nothing(String variable) throws IOException {
        Map<String, String> settings = new HashMap<>(SAFE);
        settings.remove(variable);
        assertThat(wrong(settings)).singleElement().asString().endsWith("(" + variable + ") is missing");
        settings.put(variable, "");
        assertThat(wrong(settings)).singleElement().asString().endsWith("(" + variable + ") is missing");
    }

    @Test
    void a_secret_is_weak_even_if_it_is_of_no_use() throws IOException {
        Map<String, String> settings = new HashMap<>(SAFE);
        settings.remove("QUARKUS_FLYWAY_USERNAME");
        assertThat(wrong(settings)).isEmpty();
        settings.put("QUARKUS_FLYWAY_PASSWORD", "demo");
        assertThat(wrong(settings)).hasSize(1);
    }

    @Test
    void a_service_with_all_of_it_starts() throws IOException {
        assertThat(wrong(SAFE)).isEmpty();
    }

    @Test
    void what_has_neither_a_database_nor_kafka_needs_none() throws IOException {
        assertThat(SafeStart.wrong(config(Map.of(), SAFE_GATEWAY))).isEmpty();
    }

    @Test
    void a_setting_may_be_a_file() throws IOException {
        Map<String, String> environment = new HashMap<>(SAFE);
        for (String setting : List.of("secondment.issuer", "quarkus.datasource.password")) {
            String variable = setting.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
            Files.writeString(secrets.resolve(setting), String.valueOf(environment.remove(variable)));
        }
        assertThat(wrong(environment)).isEmpty();
        Files.writeString(secrets.resolve("quarkus.datasource.password"), "demo");
        assertThat(wrong(environment)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "SECONDMENT_ISSUER, http://localhost:8180/realms/s, true",
        "SECONDMENT_ISSUER, http://login.example/realms/s, false",
        "SECONDMENT_ISSUER, http://private/realms/s, false",
        "SECONDMENT_ISSUER, https:login.example, false",
        "SECONDMENT_PUBLIC_URL, http://127.0.0.1:8080, true",
        "SECONDMENT_PUBLIC_URL, http://[::1]:8080, true",
        "SECONDMENT_PUBLIC_URL, http://localhost.example, false",
        "SECONDMENT_PUBLIC_URL, http://localhost@suite.example, false",
        "SECONDMENT_PUBLIC_URL, http://private, false",
        "SECONDMENT_PUBLIC_URL, ftp://localhost, false",
        "SECONDMENT_PUBLIC_URL, not an address, false",
        "SECONDMENT_JWKS_URL, https://login.example/certs, true",
        "SECONDMENT_JWKS_URL, http://localhost:8180/certs, true",
        "SECONDMENT_JWKS_URL, http://Private:8080/certs, true",
        "SECONDMENT_JWKS_URL, http://login.example/certs, false",
        "SECONDMENT_JWKS_URL, /certs, false",
        "QUARKUS_DATASOURCE_JDBC_URL, jdbc:postgresql://db.example/a?x=y&sslmode=require, true",
        "QUARKUS_DATASOURCE_JDBC_URL, 'jdbc:postgresql://db1.example:1,db2.example:2/a?sslmode=verify-ca', true",
        "QUARKUS_DATASOURCE_JDBC_URL, jdbc:postgresql://localhost:5432/a, true",
        "QUARKUS_DATASOURCE_JDBC_URL, jdbc:postgresql://private/a?sslmode=disable, true",
        "QUARKUS_DATASOURCE_JDBC_URL, jdbc:postgresql://db.example/a, false",
        "QUARKUS_DATASOURCE_JDBC_URL, jdbc:postgresql://db.example/a?sslmode=prefer, false",
        "QUARKUS_DATASOURCE_JDBC_URL, jdbc:postgresql://db.example/a?sslmode=require&sslmode=disable, false",
        "QUARKUS_DATASOURCE_JDBC_URL, 'jdbc:postgresql://localhost:1,db.example:2/a', false",
        "QUARKUS_FLYWAY_JDBC_URL, jdbc:postgresql://localhost:5432/a, true",
        "QUARKUS_FLYWAY_JDBC_URL, jdbc:postgresql://db.example/a, false",
        "KAFKA_SECURITY_PROTOCOL, ssl, true",
        "KAFKA_SECURITY_PROTOCOL, SASL_PLAINTEXT, false",
        "KAFKA_SECURITY_PROTOCOL, '', false",
        "QUARKUS_DATASOURCE_PASSWORD, demo, false",
        "QUARKUS_FLYWAY_PASSWORD, postgres, false",
    })
    void a_setting_is_safe_or_not(String variable, String value, boolean safe) throws IOException {
        List<String> wrong =
                wrong(with(with(SAFE, Map.of("SECONDMENT_PRIVATE_HOSTS", "other, private")), Map.of(variable, value)));
        assertThat(wrong).hasSize(safe ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({
        "'localhost:9092', true",
        "'localhost:9092, private:9092,[::1]:9092', true",
        "'private:9092,k.example:9092', false",
        "'k.example:9092', false",
    })
    void kafka_without_tls_is_on_private_hosts_alone(String servers, boolean safe) throws IOException {
        Map<String, String> settings = new HashMap<>(SAFE);
        settings.remove("KAFKA_SECURITY_PROTOCOL");
        settings.put("SECONDMENT_PRIVATE_HOSTS", "private");
        settings.put("KAFKA_BOOTSTRAP_SERVERS", servers);
        assertThat(wrong(settings)).hasSize(safe ? 0 : 1);
    }

    @Test
    void keys_are_read_where_the_issuer_is_if_nothing_else_is_said() throws IOException {
        assertThat(config(SERVICE, SAFE).getValue("secondment.jwks-url", String.class))
                .startsWith("https://login.example/");
    }

    @Test
    void all_that_is_wrong_is_said_at_once_and_no_value() throws IOException {
        assertThat(wrong(with(
                        SAFE,
                        Map.of(
                                "SECONDMENT_ISSUER", "http://bad.example",
                                "SECONDMENT_PUBLIC_URL", "http://bad.example",
                                "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://bad.example/a?password=bad",
                                "QUARKUS_DATASOURCE_PASSWORD", "bad",
                                "QUARKUS_FLYWAY_PASSWORD", "bad",
                                "KAFKA_BOOTSTRAP_SERVERS", "bad.example:1",
                                "KAFKA_SECURITY_PROTOCOL", "bad"))))
                .hasSize(6)
                .noneMatch(line -> line.contains("bad"));
    }

    @Test
    void the_demo_may_do_as_it_likes() throws IOException {
        assertThat(wrong(Map.of("SECONDMENT_DEMO", "true"))).isEmpty();
        assertThat(wrong(Map.of("SECONDMENT_DEMO", "false"))).isNotEmpty();
    }
}
