package dev.secondment.gateway.edge;

import io.vertx.core.MultiMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Headers that belong to one connection, or that only the inside may speak, do not cross the gateway. */
public final class HeaderHygiene {
    private static final Set<String> HOP_BY_HOP = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "upgrade",
            "http2-settings");

    /** The framing of the message itself: a Connection header that names these is an attack or a mistake. */
    private static final Set<String> FRAMING = Set.of("content-length", "transfer-encoding", "host");

    private static final Set<String> INSIDE = Set.of(
            "forwarded",
            "x-real-ip",
            "x-original-url",
            "x-original-host",
            "x-rewrite-url",
            "x-http-method",
            "x-http-method-override",
            "x-method-override");

    private static final List<String> INSIDE_PREFIXES =
            List.of("x-user-", "x-tenant", "x-organization", "x-forwarded-", "x-internal-");

    private HeaderHygiene() {}

    /** Removes what belongs to the connection, including what its Connection header names. */
    public static void stripConnection(MultiMap headers) {
        List<String> named = new ArrayList<>();
        for (String value : headers.getAll("connection")) {
            for (String option : value.split(",", -1)) {
                named.add(option.strip().toLowerCase(Locale.ROOT));
            }
        }
        HOP_BY_HOP.forEach(headers::remove);
        named.stream()
                .filter(name -> !name.isEmpty() && !FRAMING.contains(name))
                .forEach(headers::remove);
    }

    /** Removes what only the gateway may tell a service. An underscore reads as a dash in some servers. */
    public static void stripInside(MultiMap headers) {
        for (String name : List.copyOf(headers.names())) {
            String plain = name.toLowerCase(Locale.ROOT).replace('_', '-');
            if (INSIDE.contains(plain) || INSIDE_PREFIXES.stream().anyMatch(plain::startsWith)) {
                headers.remove(name);
            }
        }
    }

    /** Removes what tells an outsider which software answers. */
    public static void stripSoftware(MultiMap headers) {
        headers.remove("server");
        headers.remove("x-powered-by");
    }
}
