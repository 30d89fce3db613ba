package dev.secondment.platform.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.secondment.platform.problem.ProblemException;
import dev.secondment.platform.web.CurrentCaller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One effect per key and caller. The key's row is the first write of the work's own transaction: a second request
 * with the key waits for the first to end, and a crash leaves nothing behind. Refusals are not kept, since they
 * change nothing and come out the same again.
 */
@ApplicationScoped
class IdempotencyKeys {
    static final String HEADER = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";

    /** A structured-field string, or the same without quotes as many clients send it. */
    private static final Pattern KEY = Pattern.compile("\"([\\x21\\x23-\\x7E]{1,200})\"|([\\x21\\x23-\\x7E]{1,200})");

    private static final Set<Class<? extends Annotation>> NOT_THE_BODY =
            Set.of(HeaderParam.class, PathParam.class, QueryParam.class, Context.class);

    private final Sql sql;
    private final ObjectMapper json;
    private final CurrentCaller caller;

    IdempotencyKeys(Sql sql, ObjectMapper json, CurrentCaller caller) {
        this.sql = sql;
        this.json = json;
        this.caller = caller;
    }

    /** A key as a caller used it, with a fingerprint of the request it came with. */
    record Claim(String caller, String key, String requestHash) {}

    Claim claimOf(HttpServerRequest request, InvocationContext invocation) {
        String header = request.getHeader(HEADER);
        if (header == null || header.isBlank()) {
            throw new ProblemException(DataProblem.IDEMPOTENCY_KEY_MISSING, "The header " + HEADER + " is missing.");
        }
        Matcher key = KEY.matcher(header.strip());
        if (!key.matches()) {
            throw new ProblemException(
                    DataProblem.IDEMPOTENCY_KEY_MISSING,
                    "The header " + HEADER
                            + " must hold 1 to 200 printable ASCII characters, in double quotes or without.");
        }
        String value = key.group(1) != null ? key.group(1) : key.group(2);
        // With the query: a dry run and the real thing are two requests.
        String fingerprint = request.method() + "\n" + request.uri() + "\n" + request.getHeader("If-Match") + "\n"
                + bodyOf(invocation);
        return new Claim(RowSecurity.name(caller.get()), value, sha256(fingerprint));
    }

    /**
     * Takes the key for this transaction, waiting for another request that holds it.
     *
     * @return the first answer, when there is one already
     */
    Optional<Response> take(Claim claim) {
        int fresh = sql.update(
                "INSERT INTO idempotency (caller, key, request_hash) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                claim.caller(),
                claim.key(),
                claim.requestHash());
        return fresh == 1 ? Optional.empty() : Optional.of(replay(claim));
    }

    private record Stored(
            String requestHash,
            int status,
            @Nullable String location,
            @Nullable String etag,
            @Nullable String body) {}

    private Response replay(Claim claim) {
        Stored stored = sql.query(
                        "SELECT request_hash, status, location, etag, body FROM idempotency WHERE caller = ? AND key = ?",
                        row -> new Stored(
                                row.getString(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5)),
                        claim.caller(),
                        claim.key())
                .getFirst();
        if (!stored.requestHash().equals(claim.requestHash())) {
            throw new ProblemException(
                    DataProblem.IDEMPOTENCY_KEY_REUSED, "The key came first with another request; use a new key.");
        }
        Response.ResponseBuilder answer = Response.status(stored.status())
                .header(REPLAYED, "true")
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(stored.body());
        if (stored.location() != null) {
            answer.location(URI.create(stored.location()));
        }
        if (stored.etag() != null) {
            answer.header(HttpHeaders.ETAG, stored.etag());
        }
        return answer.build();
    }

    void store(Claim claim, Response answer) {
        sql.update(
                "UPDATE idempotency SET status = ?, location = ?, etag = ?, body = ? WHERE caller = ? AND key = ?",
                answer.getStatus(),
                answer.getLocation() == null ? null : answer.getLocation().toString(),
                answer.getHeaderString(HttpHeaders.ETAG),
                answer.hasEntity() ? serialise(answer.getEntity()) : null,
                claim.caller(),
                claim.key());
    }

    /** Answers hold personal data: they go after the day for which keys are promised to work. */
    @Scheduled(every = "1h", delayed = "1m")
    void forget() {
        SystemWork.run(
                "idempotency",
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> sql.update(
                                "DELETE FROM idempotency WHERE created_at < clock_timestamp() - interval '24 hours'")));
    }

    /** The body, and path parameters that carry no annotation: those are in the fingerprint already and do no harm. */
    private String bodyOf(InvocationContext invocation) {
        StringBuilder body = new StringBuilder();
        Parameter[] parameters = invocation.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            Parameter parameter = parameters[i];
            if (NOT_THE_BODY.stream().noneMatch(parameter::isAnnotationPresent)) {
                body.append(serialise(invocation.getParameters()[i])).append('\n');
            }
        }
        return body.toString();
    }

    private String serialise(@Nullable Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
