package dev.secondment.gateway.edge;

import dev.secondment.gateway.GatewayConfig;
import dev.secondment.platform.problem.ProblemException;
import dev.secondment.platform.web.WebProblem;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;

/** The outermost step: nothing behind it sees an ambiguous path, a foreign identity header or an unknown method. */
@ApplicationScoped
public class RequestGuard {
    private static final Set<String> METHODS =
            new TreeSet<>(Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"));

    private final EdgeAnswers answers;
    private final AccessLog accessLog;
    private final long bodyLimit;
    private final String explorerPolicy;

    RequestGuard(EdgeAnswers answers, AccessLog accessLog, GatewayConfig config) {
        this.answers = answers;
        this.accessLog = accessLog;
        this.bodyLimit = config.limits().bodyBytes();
        this.explorerPolicy =
                "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; connect-src 'self' "
                        + URI.create(config.issuer()).resolve("/") + "; frame-ancestors 'none'";
    }

    void register(@Observes Router router) {
        router.route().order(Steps.GUARD).handler(this::check);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        Tracing.settle(request.headers());
        accessLog.follow(context);
        dress(context);
        if (!METHODS.contains(request.method().name())) {
            context.response().putHeader("Allow", String.join(", ", METHODS));
            answers.refuseAndClose(
                    context, new ProblemException(WebProblem.METHOD_NOT_ALLOWED, "The method is not used here."));
        } else if (!PathRules.allows(request.uri())) {
            answers.refuseAndClose(
                    context, new ProblemException(GatewayProblem.AMBIGUOUS_PATH, "The request target is not plain."));
        } else if (declaredLength(request.headers()) > bodyLimit) {
            answers.refuseAndClose(context, tooLarge(bodyLimit));
        } else {
            settleConnection(request);
            context.next();
        }
    }

    /** What the refused body should have been; used again when a body turns out too large while it streams. */
    public static ProblemException tooLarge(long limit) {
        return new ProblemException(WebProblem.BODY_TOO_LARGE, "The body is larger than " + limit + " bytes.");
    }

    /** The peer and scheme are read before the headers go that a trusted proxy may have put them in. */
    private static void settleConnection(HttpServerRequest request) {
        request.remoteAddress();
        request.scheme();
        HeaderHygiene.stripInside(request.headers());
    }

    private static long declaredLength(MultiMap headers) {
        String length = headers.get("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length.strip());
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    private void dress(RoutingContext context) {
        HttpServerResponse response = context.response();
        String requestId = context.request().getHeader(Tracing.REQUEST_ID);
        boolean explorer = String.valueOf(context.request().path()).startsWith("/docs/");
        context.addHeadersEndHandler(ignored -> {
            MultiMap headers = response.headers();
            HeaderHygiene.stripSoftware(headers);
            headers.set(Tracing.REQUEST_ID, requestId);
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "no-referrer");
            headers.set(
                    "Content-Security-Policy",
                    explorer ? explorerPolicy : "default-src 'self'; frame-ancestors 'none'");
            if (!headers.contains("Cache-Control")) {
                headers.set("Cache-Control", "no-store");
            }
        });
    }
}
