package dev.secondment.gateway.support;

import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Gives every service an address on which nothing listens until a test puts a {@link StandIn} there. The leave
 * service has two replicas.
 */
public final class Places implements QuarkusTestResourceLifecycleManager {
    private static final List<String> ALL =
            List.of("agreement-service", "placement-service", "leave-service", "leave-service-2");
    private static final String PROPERTY = "secondment.test.place.";

    static int port(String place) {
        return Integer.getInteger(PROPERTY + place);
    }

    @Override
    public Map<String, String> start() {
        for (String place : ALL) {
            System.setProperty(PROPERTY + place, Integer.toString(freePort()));
        }
        String issuer = issuer();
        Map<String, String> settings = new HashMap<>();
        settings.put("AGREEMENT_SERVICE_URL", url("agreement-service"));
        settings.put("PLACEMENT_SERVICE_URL", url("placement-service"));
        settings.put("LEAVE_SERVICE_URL", url("leave-service") + "," + url("leave-service-2"));
        settings.put("AGREEMENT_SERVICE_HEALTH_URL", url("agreement-service") + "/q/health");
        settings.put("PLACEMENT_SERVICE_HEALTH_URL", url("placement-service") + "/q/health");
        settings.put(
                "LEAVE_SERVICE_HEALTH_URL", url("leave-service") + "/q/health," + url("leave-service-2") + "/q/health");
        settings.put("secondment.issuer", issuer);
        settings.put("secondment.jwks-url", issuer + "/certs");
        settings.put("secondment.demo", "true");
        settings.put("secondment.rate-limit.per-minute", "400");
        settings.put("secondment.gateway.upstream.connect-timeout", "PT0.5S");
        settings.put("secondment.gateway.upstream.response-timeout", "PT1S");
        settings.put("secondment.gateway.upstream.circuit-delay", "PT0.5S");
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.management.test-port", "0");
        return settings;
    }

    @Override
    public void stop() {
        // the stand-ins belong to the tests
    }

    /** As the tokens say. */
    public static String issuer() {
        String claims = Tokens.bearer("acme-hr").split("\\.", -1)[1];
        return new JsonObject(new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8))
                .getString("iss");
    }

    private static String url(String place) {
        return "http://127.0.0.1:" + port(place);
    }

    /** Below the range from which the system takes ports for outgoing connections. */
    private static int freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return port;
            } catch (IOException e) {
                // taken: try another
            }
        }
    }
}
