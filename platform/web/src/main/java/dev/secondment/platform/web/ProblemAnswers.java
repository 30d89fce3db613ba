package dev.secondment.platform.web;

import dev.secondment.platform.problem.ProblemException;
import dev.secondment.platform.problem.ProblemKind;
import dev.secondment.platform.problem.ProblemType;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Turns a refusal into the one error format of the API: RFC 9457 {@code application/problem+json}. */
@ApplicationScoped
public class ProblemAnswers {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final Logger LOG = Logger.getLogger(ProblemAnswers.class);
    private static final int RETRY_AFTER_SECONDS = 2;

    private final RequestTrace trace;
    private final RoutingContext request;
    private final String publicUrl;

    ProblemAnswers(
            RequestTrace trace,
            RoutingContext request,
            @ConfigProperty(name = "secondment.public-url") String publicUrl) {
        this.trace = trace;
        this.request = request;
        this.publicUrl = publicUrl;
    }

    public Response answer(ProblemException problem) {
        LOG.infof(
                "%s refused: %s [%s]", request.request().path(), problem.type().code(), trace.traceId());
        return response(problem.type(), problem.detail(), problem.extensions());
    }

    public Response answer(ProblemType type, String detail) {
        return answer(new ProblemException(type, detail));
    }

    /** The cause goes to the log alone: what failed inside is nobody's business outside. */
    public Response failure(ProblemType type, Throwable cause) {
        LOG.errorf(cause, "%s failed [%s]", request.request().path(), trace.traceId());
        return response(type, type.title() + ".", Map.of());
    }

    private Response response(ProblemType type, String detail, Map<String, Object> extensions) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", publicUrl + "/problems/" + type.code());
        body.put("title", type.title());
        body.put("status", type.kind().status());
        body.put("detail", detail);
        body.put("instance", request.request().path());
        body.put("code", type.code());
        body.put("traceId", trace.traceId());
        body.putAll(extensions);
        Response.ResponseBuilder response = Response.status(type.kind().status())
                .header(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .entity(body);
        challenge(type, extensions, response);
        if (type.kind() == ProblemKind.UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return response.build();
    }

    private void challenge(ProblemType type, Map<String, Object> extensions, Response.ResponseBuilder response) {
        if (type.kind() == ProblemKind.UNAUTHENTICATED) {
            boolean tokenSent = request.request().getHeader(HttpHeaders.AUTHORIZATION) != null;
            response.header(HttpHeaders.WWW_AUTHENTICATE, tokenSent ? "Bearer error=\"invalid_token\"" : "Bearer");
        } else if (type == WebProblem.INSUFFICIENT_SCOPE) {
            response.header(
                    HttpHeaders.WWW_AUTHENTICATE,
                    "Bearer error=\"insufficient_scope\", scope=\"" + extensions.get("scope") + "\"");
        }
    }
}
