package dev.secondment.platform.web;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Outside the demo profile nothing starts with secrets that everybody knows or addresses that anybody can listen to. It
 * says all that is wrong at once, and never a value.
 */
@ApplicationScoped
class SafeStart {
    private static final List<String> SECRETS = List.of("quarkus.datasource.password", "quarkus.flyway.password");
    private static final List<String> ADDRESSES = List.of("secondment.issuer", "secondment.public-url");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int SHORTEST_SECRET = 12;

    void check(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started,
            @ConfigProperty(name = "secondment.demo") boolean demo,
            Config config) {
        List<String> wrong = wrong(name -> config.getOptionalValue(name, String.class));
        if (!demo && !wrong.isEmpty()) {
            throw new IllegalStateException("These settings are not safe outside the demo (SECONDMENT_DEMO=true):\n  "
                    + String.join("\n  ", wrong));
        }
    }

    static List<String> wrong(Function<String, Optional<String>> setting) {
        List<String> wrong = new ArrayList<>();
        for (String name : SECRETS) {
            setting.apply(name)
                    .filter(secret -> secret.length() < SHORTEST_SECRET)
                    .ifPresent(weak ->
                            wrong.add(name + " is shorter than " + SHORTEST_SECRET + " characters: set a random one"));
        }
        for (String name : ADDRESSES) {
            setting.apply(name)
                    .filter(address -> !isPrivate(address))
                    .ifPresent(open -> wrong.add(name + " is not https: tokens must not travel in the open"));
        }
        return wrong;
    }

    private static boolean isPrivate(String address) {
        try {
            URI uri = URI.create(address);
            return "https".equals(uri.getScheme())
                    || ("http".equals(uri.getScheme()) && THIS_MACHINE.contains(String.valueOf(uri.getHost())));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
