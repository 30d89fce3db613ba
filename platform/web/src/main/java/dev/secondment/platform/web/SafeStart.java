package dev.secondment.platform.web;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/**
 * Starts the application, but outside the demo not without a setting that it needs, with a secret that everybody knows, or
 * with an address that anybody can listen to. It says all that is wrong at once, never a value, and before anything is
 * touched: a main method comes before migrations, a start-up event after them.
 */
@QuarkusMain
public final class SafeStart {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern SSL_MODE = Pattern.compile("[?&]sslmode=([^&]*)");
    private static final Set<String> SSL_MODES_WITH_TLS = Set.of("require", "verify-ca", "verify-full");
    private static final Set<String> KAFKA_PROTOCOLS_WITH_TLS = Set.of("SSL", "SASL_SSL");
    private static final int SHORTEST_SECRET = 12;

    private final Config config;
    /** Hosts on a network where nobody else listens. */
    private final Set<String> privateHosts = new HashSet<>(THIS_MACHINE);

    private final List<String> wrong = new ArrayList<>();

    private SafeStart(Config config) {
        this.config = config;
        config.getOptionalValues("secondment.private-hosts", String.class)
                .ifPresent(hosts -> hosts.forEach(host -> privateHosts.add(lowerCase(host.strip()))));
    }

    public static void main(String... args) {
        // What Quarkus will read too; nobody has built it yet.
        List<String> wrong = wrong(ConfigUtils.configBuilder().build());
        if (wrong.isEmpty()) {
            Quarkus.run(args);
            return;
        }
        System.err.println(
                "Not started. Outside the demo (SECONDMENT_DEMO=true) these settings are missing or not safe:");
        wrong.forEach(line -> System.err.println("  " + line));
        System.exit(1);
    }

    static List<String> wrong(Config config) {
        SafeStart start = new SafeStart(config);
        if (!config.getOptionalValue("secondment.demo", Boolean.class).orElse(false)) {
            start.checkIdentity();
            if (start.has("quarkus.datasource.db-kind")) {
                start.checkDatabase();
            }
            if (start.usesKafka()) {
                start.checkKafka();
            }
        }
        return start.wrong;
    }

    /** Browsers go to the first two, and no network is private to them. */
    private void checkIdentity() {
        String open = "is not https: tokens must not travel in the open";
        needed("secondment.issuer", address -> isSafe(address, THIS_MACHINE), open);
        needed("secondment.public-url", address -> isSafe(address, THIS_MACHINE), open);
        // By default under the issuer, of which all is said by then
        String issuer =
                config.getOptionalValue("secondment.issuer", String.class).orElse("") + "/";
        given(
                "secondment.jwks-url",
                address -> address.startsWith(issuer) || isSafe(address, privateHosts),
                "is not https: who can change the keys on their way can sign tokens");
    }

    private void checkDatabase() {
        String plain = "has no TLS: add ?sslmode=verify-full";
        String weak = "is shorter than " + SHORTEST_SECRET + " characters: set a random one";
        needed("quarkus.datasource.jdbc.url", this::isSafeDatabase, plain);
        needed("quarkus.datasource.username", _ -> true, "");
        needed("quarkus.datasource.password", SafeStart::isStrong, weak);
        given("quarkus.flyway.jdbc-url", this::isSafeDatabase, plain);
        if (has("quarkus.flyway.username")) {
            needed("quarkus.flyway.password", SafeStart::isStrong, weak);
        } else {
            given("quarkus.flyway.password", SafeStart::isStrong, weak);
        }
    }

    private void checkKafka() {
        boolean tls = config.getOptionalValue("kafka.security.protocol", String.class)
                .filter(protocol -> KAFKA_PROTOCOLS_WITH_TLS.contains(protocol.toUpperCase(Locale.ROOT)))
                .isPresent();
        needed(
                "kafka.bootstrap.servers",
                servers -> tls || isPrivateKafka(servers),
                "has no TLS: set KAFKA_SECURITY_PROTOCOL to SSL or SASL_SSL");
    }

    private void needed(String name, Predicate<String> safe, String otherwise) {
        if (!has(name)) {
            refuse(name, "is missing");
        }
        given(name, safe, otherwise);
    }

    private void given(String name, Predicate<String> safe, String otherwise) {
        config.getOptionalValue(name, String.class).filter(safe.negate()).ifPresent(_ -> refuse(name, otherwise));
    }

    private void refuse(String name, String why) {
        String variable = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
        wrong.add(name + " (" + variable + ") " + why);
    }

    private boolean has(String name) {
        return config.getOptionalValue(name, String.class).isPresent();
    }

    private boolean usesKafka() {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .anyMatch(name -> name.startsWith("mp.messaging.connector.smallrye-kafka."));
    }

    private static boolean isStrong(String secret) {
        return secret.length() >= SHORTEST_SECRET;
    }

    private static boolean isSafe(String address, Set<String> plainHosts) {
        String host = host(address);
        return lowerCase(address).startsWith("https://")
                ? !host.isEmpty()
                : lowerCase(address).startsWith("http://") && plainHosts.contains(host);
    }

    private boolean isSafeDatabase(String url) {
        List<String> modes =
                SSL_MODE.matcher(url).results().map(found -> found.group(1)).toList();
        return (!modes.isEmpty() && SSL_MODES_WITH_TLS.containsAll(modes))
                || privateHosts.contains(host(url.substring(url.indexOf(':') + 1)));
    }

    private boolean isPrivateKafka(String servers) {
        return Stream.of(servers.split(",", -1))
                .allMatch(server -> privateHosts.contains(host("kafka://" + server.strip())));
    }

    /** Empty if there is none, or more than one. */
    private static String host(String address) {
        try {
            return lowerCase(Objects.requireNonNullElse(URI.create(address).getHost(), ""));
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    private static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
