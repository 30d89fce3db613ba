package dev.secondment.gateway.edge;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.regex.Pattern;

/**
 * Addresses that a long secret opens instead of a token: calendar programs cannot log in. The service that owns the address
 * judges the secret; nothing below it and no other method is open.
 */
public final class SecretAddresses {
    private static final Pattern CALENDAR_FEED = Pattern.compile("/v1/calendar-feeds/[A-Za-z0-9_-]{43}\\.ics");

    private SecretAddresses() {}

    /** Whether the request needs no token. */
    public static boolean opens(HttpServerRequest request) {
        return (HttpMethod.GET.equals(request.method()) || HttpMethod.HEAD.equals(request.method()))
                && isOne(request.path());
    }

    private static boolean isOne(String path) {
        return path != null && CALENDAR_FEED.matcher(path).matches();
    }

    /** The path without the secret, for the log. */
    static String hidden(String path) {
        return isOne(path) ? "/v1/calendar-feeds/*.ics" : path;
    }
}
