package dev.secondment.gateway.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.secondment.gateway.GatewayConfig;
import dev.secondment.platform.problem.ProblemException;
import dev.secondment.platform.web.ProblemAnswers;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The API's error format for refusals that no resource makes: the request never reached one. */
@ApplicationScoped
public class EdgeAnswers {
    private final ObjectMapper json;
    private final String publicUrl;

    EdgeAnswers(ObjectMapper json, GatewayConfig config) {
        this.json = json;
        this.publicUrl = config.publicUrl();
    }

    /** Answers with the problem; headers that go with it are already on the response. */
    public Future<Void> refuse(RoutingContext context, ProblemException problem) {
        return context.response()
                .setStatusCode(problem.type().kind().status())
                .putHeader("Content-Type", ProblemAnswers.MEDIA_TYPE)
                .end(body(context.request(), problem));
    }

    /** As {@link #refuse}, when the rest of the request is not worth reading. */
    public void refuseAndClose(RoutingContext context, ProblemException problem) {
        announceClose(context.request());
        refuse(context, problem).onComplete(sent -> close(context.request()));
    }

    /** Streams of HTTP/2 end alone; an HTTP/1 connection cannot be used again in the middle of a body. */
    public static void announceClose(HttpServerRequest request) {
        if (request.version() != HttpVersion.HTTP_2) {
            request.response().putHeader("Connection", "close");
        }
    }

    public static void close(HttpServerRequest request) {
        if (request.version() != HttpVersion.HTTP_2) {
            request.connection().close();
        }
    }

    public Buffer body(HttpServerRequest request, ProblemException problem) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", publicUrl + "/problems/" + problem.type().code());
        body.put("title", problem.type().title());
        body.put("status", problem.type().kind().status());
        body.put("detail", problem.detail());
        body.put("instance", path(request));
        body.put("code", problem.type().code());
        body.put("traceId", traceId(request.headers()));
        body.putAll(problem.extensions());
        try {
            return Buffer.buffer(json.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(HttpServerRequest request) {
        String path = request.path();
        return path == null ? "" : path;
    }

    private static String traceId(MultiMap headers) {
        return Tracing.traceId(headers);
    }
}
