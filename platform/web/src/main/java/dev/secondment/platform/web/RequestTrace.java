package dev.secondment.platform.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The names under which this request can be found again: the caller's request id and the W3C trace. */
@RequestScoped
public class RequestTrace {
    public static final String REQUEST_ID = "X-Request-Id";
    public static final String TRACEPARENT = "traceparent";

    private static final Pattern ACCEPTED_ID = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final Pattern ACCEPTED_PARENT =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private final String requestId;
    private final String traceparent;

    RequestTrace(RoutingContext request) {
        String sentId = request.request().getHeader(REQUEST_ID);
        requestId = sentId != null && ACCEPTED_ID.matcher(sentId).matches()
                ? sentId
                : UUID.randomUUID().toString();
        String sentParent = request.request().getHeader(TRACEPARENT);
        traceparent =
                sentParent != null && ACCEPTED_PARENT.matcher(sentParent).matches() ? sentParent : newTraceparent();
    }

    public String requestId() {
        return requestId;
    }

    public String traceparent() {
        return traceparent;
    }

    public String traceId() {
        return traceparent.substring(3, 35);
    }

    private static String newTraceparent() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "00-%016x%016x-%016x-00".formatted(random.nextLong(), random.nextLong() | 1, random.nextLong() | 1);
    }
}
