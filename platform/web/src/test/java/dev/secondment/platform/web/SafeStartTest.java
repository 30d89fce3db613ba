package dev.secondment.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nothing starts with outside the demo. */
class SafeStartTest {

    private static List<String> wrong(Map<String, String> settings) {
        return SafeStart.wrong(name -> Optional.ofNullable(settings.get(name)));
    }

    @ParameterizedTest
    @CsvSource({
        "secondment.issuer, https://login.example/realms/s, true",
        "secondment.issuer, http://localhost:8180/realms/s, true",
        "secondment.public-url, http://127.0.0.1:8080, true",
        "secondment.issuer, http://login.example/realms/s, false",
        "secondment.public-url, http://localhost.example, false",
        "secondment.public-url, ftp://localhost, false",
        "secondment.public-url, not an address, false",
        "quarkus.datasource.password, Zk3-random-enough, true",
        "quarkus.datasource.password, demo, false",
        "quarkus.flyway.password, postgres, false",
    })
    void a_setting_is_safe_or_not(String name, String value, boolean safe) {
        assertThat(wrong(Map.of(name, value)).isEmpty()).isEqualTo(safe);
    }

    @Test
    void all_that_is_wrong_is_said_at_once_and_no_value() {
        assertThat(wrong(Map.of(
                        "secondment.issuer", "http://login.example",
                        "quarkus.datasource.password", "demo",
                        "quarkus.flyway.password", "demo")))
                .hasSize(3)
                .noneMatch(line -> line.contains("demo"));
    }

    @Test
    void a_part_without_a_database_needs_no_password() {
        assertThat(wrong(Map.of("secondment.issuer", "https://login.example"))).isEmpty();
    }
}
