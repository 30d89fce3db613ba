package dev.secondment.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who runs a packaged part outside the demo and forgot something. */
class SafeStartIT {

    @TempDir
    private Path folder;

    /** The lines that it says, of which it dies. */
    private List<String> refusal(String part, Map<String, String> environment) throws Exception {
        Path output = folder.resolve("output");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Path.of("..", part, "target", "quarkus-app", "quarkus-run.jar")
                                .toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends").isTrue();
        } finally {
            process.destroyForcibly();
        }
        List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(String.join("\n", lines)).isEqualTo(1);
        return lines;
    }

    @Test
    void the_gateway_says_what_is_missing() throws Exception {
        assertThat(refusal("gateway", Map.of()))
                .containsExactly(
                        "Not started. Outside the demo (SECONDMENT_DEMO=true) these settings are missing or not safe:",
                        "  secondment.issuer (SECONDMENT_ISSUER) is missing",
                        "  secondment.public-url (SECONDMENT_PUBLIC_URL) is missing");
    }

    @Test
    void a_service_says_what_is_missing() throws Exception {
        assertThat(refusal("agreement-service", Map.of()))
                .contains("  secondment.issuer (SECONDMENT_ISSUER) is missing")
                .contains("  quarkus.datasource.jdbc.url (QUARKUS_DATASOURCE_JDBC_URL) is missing")
                .contains("  kafka.bootstrap.servers (KAFKA_BOOTSTRAP_SERVERS) is missing")
                .hasSize(7);
    }

    @Test
    void a_service_says_what_is_missing_or_not_safe_before_it_migrates() throws Exception {
        try (ServerSocket database = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<String> lines = refusal(
                    "agreement-service",
                    Map.of(
                            "QUARKUS_INIT_AND_EXIT", "true",
                            "QUARKUS_DATASOURCE_JDBC_URL",
                                    "jdbc:postgresql://127.0.0.1:" + database.getLocalPort() + "/agreement",
                            "QUARKUS_DATASOURCE_PASSWORD", "demo",
                            "KAFKA_BOOTSTRAP_SERVERS", "kafka.example:9092"));

            assertThat(lines)
                    .containsExactly(
                            "Not started. Outside the demo (SECONDMENT_DEMO=true) these settings are missing or not safe:",
                            "  secondment.issuer (SECONDMENT_ISSUER) is missing",
                            "  secondment.public-url (SECONDMENT_PUBLIC_URL) is missing",
                            "  quarkus.datasource.username (QUARKUS_DATASOURCE_USERNAME) is missing",
                            "  quarkus.datasource.password (QUARKUS_DATASOURCE_PASSWORD) is shorter than 12 characters:"
                                    + " set a random one",
                            "  kafka.bootstrap.servers (KAFKA_BOOTSTRAP_SERVERS) has no TLS:"
                                    + " set KAFKA_SECURITY_PROTOCOL to SSL or SASL_SSL");
            assertNobodyCame(database);
        }
    }

    private static void assertNobodyCame(ServerSocket database) throws IOException {
        database.setSoTimeout(1);
        assertThatThrownBy(database::accept).isInstanceOf(SocketTimeoutException.class);
    }
}
