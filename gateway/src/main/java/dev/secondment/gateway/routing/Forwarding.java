package dev.secondment.gateway.routing;

import dev.secondment.gateway.edge.EdgeAnswers;
import dev.secondment.gateway.edge.HeaderHygiene;
import dev.secondment.gateway.edge.RequestGuard;
import dev.secondment.platform.problem.ProblemException;
import dev.secondment.platform.problem.ProblemKind;
import dev.secondment.platform.web.ProblemAnswers;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.HostAndPort;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import org.jboss.logging.Logger;

/** What happens to a request and its answer between the two connections. */
final class Forwarding implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(Forwarding.class);

    private static final String CLOSE = "close";

    private final Upstream upstream;
    private final EdgeAnswers answers;
    private final long bodyLimit;

    Forwarding(Upstream upstream, EdgeAnswers answers, long bodyLimit) {
        this.upstream = upstream;
        this.answers = answers;
        this.bodyLimit = bodyLimit;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        HttpServerRequest outside = request.proxiedRequest();
        HeaderHygiene.stripConnection(request.headers());
        request.headers().remove("Expect");
        addForwarded(request.headers(), outside);
        streamOverHttp2(outside);
        LimitedBody body = new LimitedBody(request.getBody().stream(), bodyLimit);
        request.setBody(Body.body(body, request.getBody().length()));
        return upstream.guarded(() -> context.sendRequest().recover(failure -> refuseOrFail(context, body, failure)))
                .recover(failure -> Future.succeededFuture(failed(context, failure)));
    }

    /** What the caller did wrong does not count against the service. */
    private Future<ProxyResponse> refuseOrFail(ProxyContext context, LimitedBody body, Throwable failure) {
        if (body.exceeded()) {
            HttpServerRequest outside = context.request().proxiedRequest();
            EdgeAnswers.announceClose(outside);
            context.set(CLOSE, true);
            return Future.succeededFuture(answer(context, RequestGuard.tooLarge(bodyLimit)));
        }
        boolean callerGone = context.request().proxiedRequest().response().closed();
        return Future.failedFuture(callerGone ? new Upstream.CallerGone() : failure);
    }

    private ProxyResponse failed(ProxyContext context, Throwable cause) {
        UpstreamFailure failure = UpstreamFailure.of(cause);
        LOG.warnf("%s %s: %s", upstream.name(), failure.token(), cause);
        String detail = "The " + upstream.name() + " " + failure.detail() + ".";
        ProxyResponse response =
                answer(context, new ProblemException(failure.problem(), detail).with("service", upstream.name()));
        response.putHeader("Proxy-Status", failure.proxyStatus(upstream.name()));
        if (failure.problem().kind() == ProblemKind.UNAVAILABLE) {
            response.putHeader("Retry-After", String.valueOf(upstream.retryAfterSeconds()));
        }
        return response;
    }

    private ProxyResponse answer(ProxyContext context, ProblemException problem) {
        HttpServerRequest outside = context.request().proxiedRequest();
        ProxyResponse response = context.request().release().response();
        return response.setStatusCode(problem.type().kind().status())
                .putHeader("Content-Type", ProblemAnswers.MEDIA_TYPE)
                .setBody(Body.body(answers.body(outside, problem)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        MultiMap headers = context.response().headers();
        HeaderHygiene.stripConnection(headers);
        headers.remove("RateLimit");
        headers.remove("RateLimit-Policy");
        keepAddressesOutside(headers);
        closeWhenBrokenOff(context);
        return context.sendResponse().onComplete(sent -> {
            if (context.get(CLOSE, Boolean.class) != null) {
                EdgeAnswers.close(context.request().proxiedRequest());
            }
        });
    }

    private static void closeWhenBrokenOff(ProxyContext context) {
        Body body = context.response().getBody();
        if (body != null) {
            AnswerBody closing = new AnswerBody(body.stream(), context.request().proxiedRequest());
            context.response().setBody(Body.body(closing, body.length()));
        }
    }

    /** A service that names itself in an address names a host that nobody outside can reach. */
    private void keepAddressesOutside(MultiMap headers) {
        String location = headers.get("Location");
        if (location != null) {
            headers.set("Location", upstream.withoutHost(location));
        }
    }

    private static void addForwarded(MultiMap headers, HttpServerRequest outside) {
        headers.set("X-Forwarded-For", outside.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", outside.scheme());
        HostAndPort authority = outside.authority();
        if (authority != null) {
            headers.set("X-Forwarded-Host", authority.toString());
        }
    }

    /** HTTP/2 has no header that announces a body, and the proxy sends none on without one. */
    private static void streamOverHttp2(HttpServerRequest outside) {
        if (outside.version() == HttpVersion.HTTP_2
                && !outside.isEnded()
                && !outside.headers().contains("Content-Length")) {
            outside.headers().set("Transfer-Encoding", "chunked");
        }
    }
}
