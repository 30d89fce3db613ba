package dev.secondment.gateway.edge;

import io.vertx.core.MultiMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ids by which a request is found again in every log. */
public final class Tracing {
    public static final String REQUEST_ID = "X-Request-Id";
    public static final String TRACE_PARENT = "traceparent";

    private static final Pattern GOOD_ID = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final Pattern GOOD_PARENT =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private Tracing() {}

    /** Keeps good ids of the caller and replaces everything else, so that what follows may rely on them. */
    static void settle(MultiMap headers) {
        if (!matches(GOOD_ID, headers.get(REQUEST_ID))) {
            headers.set(REQUEST_ID, UUID.randomUUID().toString());
        }
        if (!matches(GOOD_PARENT, headers.get(TRACE_PARENT))) {
            headers.set(TRACE_PARENT, newParent());
            headers.remove("tracestate");
        }
    }

    static String traceId(MultiMap settled) {
        return settled.get(TRACE_PARENT).substring(3, 35);
    }

    private static String newParent() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "00-%016x%016x-%016x-01".formatted(random.nextLong(), random.nextLong() | 1, random.nextLong() | 1);
    }

    private static boolean matches(Pattern pattern, @Nullable String value) {
        return value != null && pattern.matcher(value).matches();
    }
}
