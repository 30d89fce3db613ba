package dev.secondment.gateway.edge;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** One line per request. Never a token, a body or a query: queries name people. */
@ApplicationScoped
public class AccessLog {
    private static final Logger LOG = Logger.getLogger("access");
    private static final String CALLER = "access-log.caller";
    private static final String ROUTE = "access-log.route";

    /** Names the calling application and organisation in this request's line. */
    public static void caller(RoutingContext context, String caller) {
        context.put(CALLER, caller);
    }

    /** Names the service that was asked in this request's line. */
    public static void route(RoutingContext context, String service) {
        context.put(ROUTE, service);
    }

    void follow(RoutingContext context) {
        long start = System.nanoTime();
        context.addEndHandler(ended -> LOG.info(line(context, start)));
    }

    private static String line(RoutingContext context, long start) {
        HttpServerRequest request = context.request();
        return "%s %s %d %dms in=%d out=%d service=%s caller=%s id=%s trace=%s%s"
                .formatted(
                        request.method(),
                        printable(SecretAddresses.hidden(request.path())),
                        context.response().getStatusCode(),
                        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start),
                        request.bytesRead(),
                        context.response().bytesWritten(),
                        value(context, ROUTE, "gateway"),
                        value(context, CALLER, "-"),
                        request.getHeader(Tracing.REQUEST_ID),
                        Tracing.traceId(request.headers()),
                        context.response().ended() ? "" : " broken-off");
    }

    private static String printable(String path) {
        return path == null ? "-" : path.replaceAll("[^\\x21-\\x7e]", "?");
    }

    private static String value(RoutingContext context, String key, String otherwise) {
        String value = context.get(key);
        return value == null ? otherwise : value;
    }
}
