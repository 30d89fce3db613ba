package dev.secondment.gateway.routing;

import dev.secondment.gateway.GatewayConfig;
import dev.secondment.gateway.edge.AccessLog;
import dev.secondment.gateway.edge.EdgeAnswers;
import dev.secondment.gateway.edge.Steps;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.Map;

/** Passes a request on to the service that its path belongs to; the gateway's own resources serve the rest. */
@ApplicationScoped
class Forwarder {
    private final RouteTable routes;
    private final EdgeAnswers answers;
    private final Map<String, HttpProxy> proxies = new HashMap<>();

    Forwarder(RouteTable routes, Services services, EdgeAnswers answers, GatewayConfig config, Vertx vertx) {
        this.routes = routes;
        this.answers = answers;
        for (String name : services.names()) {
            Upstream upstream = new Upstream(name, services.replicas(name), config.upstream(), vertx);
            proxies.put(name, proxy(upstream, config.limits().bodyBytes()));
        }
    }

    /** WebSockets would pass by the interceptor, and the proxy's cache would serve one caller's answer to another. */
    private HttpProxy proxy(Upstream upstream, long bodyLimit) {
        return HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), upstream.client())
                .origin(upstream::connect)
                .addInterceptor(new Forwarding(upstream, answers, bodyLimit));
    }

    void register(@Observes Router router) {
        router.route().order(Steps.FORWARD).handler(this::forward);
    }

    private void forward(RoutingContext context) {
        HttpProxy proxy = routes.serviceOf(context.request().path())
                .map(service -> {
                    AccessLog.route(context, service);
                    return proxies.get(service);
                })
                .orElse(null);
        if (proxy == null) {
            context.next();
        } else {
            proxy.handle(context.request());
        }
    }
}
