package dev.secondment.platform.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The answers of a versioned resource, always with its strong {@code ETag}. */
public final class Answers {

    private Answers() {}

    /** 200, or 304 where the caller already holds this version. */
    public static Response ok(Object entity, long version, @Nullable String ifNoneMatch) {
        String tag = tag(version);
        boolean known = ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(",", -1))
                        .map(String::strip)
                        .anyMatch(held -> held.equals(tag) || held.equals("W/" + tag) || held.equals("*"));
        return known
                ? Response.notModified().header(HttpHeaders.ETAG, tag).build()
                : Response.ok(entity).header(HttpHeaders.ETAG, tag).build();
    }

    public static Response changed(Object entity, long version) {
        return Response.ok(entity).header(HttpHeaders.ETAG, tag(version)).build();
    }

    /** 201 with the new resource's address, a path such as {@code /v1/things/id}. */
    public static Response created(String path, Object entity, long version) {
        return Response.created(URI.create(path))
                .entity(entity)
                .header(HttpHeaders.ETAG, tag(version))
                .build();
    }

    private static String tag(long version) {
        return "\"" + version + "\"";
    }
}
