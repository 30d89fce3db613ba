package dev.secondment.gateway.identity;

import dev.secondment.gateway.edge.AccessLog;
import dev.secondment.gateway.edge.EdgeAnswers;
import dev.secondment.gateway.edge.GatewayProblem;
import dev.secondment.gateway.edge.SecretAddresses;
import dev.secondment.gateway.edge.Steps;
import dev.secondment.gateway.limits.RateLimits;
import dev.secondment.platform.problem.ProblemException;
import dev.secondment.platform.problem.ProblemKind;
import dev.secondment.platform.web.Caller;
import dev.secondment.platform.web.CurrentCaller;
import dev.secondment.platform.web.WebProblem;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;

/**
 * Lets nobody into {@code /v1} without a good token for one organisation, and nobody anywhere beyond their quota. The
 * services check the token again; this check keeps the noise away from them.
 */
@ApplicationScoped
class CallerGate {
    private static final Logger LOG = Logger.getLogger(CallerGate.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    private final IdentityProviderManager identities;
    private final RateLimits limits;
    private final EdgeAnswers answers;

    CallerGate(IdentityProviderManager identities, RateLimits limits, EdgeAnswers answers) {
        this.identities = identities;
        this.limits = limits;
        this.answers = answers;
    }

    void register(@Observes Router router) {
        router.route().order(Steps.IDENTITY).handler(this::check);
    }

    private void check(RoutingContext context) {
        if (!context.request().path().startsWith("/v1/")) {
            admitPeer(context);
        } else if (SecretAddresses.opens(context.request())) {
            // Whatever the program knows of the caller is none of the service's business.
            context.request().headers().remove("Authorization");
            admitPeer(context);
        } else if (context.request().headers().getAll("Authorization").size() > 1) {
            refuse(context, new ProblemException(WebProblem.UNAUTHENTICATED, "More than one access token was sent."));
        } else {
            authenticate(context);
        }
    }

    private void admitPeer(RoutingContext context) {
        if (limits.admits(context, peer(context))) {
            context.next();
        }
    }

    /** A key that is not known yet is fetched in between, so the answer may come on another thread. */
    private void authenticate(RoutingContext context) {
        Context loop = context.vertx().getOrCreateContext();
        // Quarkus would answer a bad token by itself: without problem, quota and a look at the cause
        BiConsumer<RoutingContext, Throwable> answeredBelow = (failed, cause) -> {};
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, answeredBelow);
        QuarkusHttpUser.getSecurityIdentity(context, identities)
                .subscribe()
                .with(
                        identity -> on(loop, () -> admit(context, identity)),
                        failure -> on(loop, () -> refuse(context, TokenProblem.of(failure))));
    }

    private static void on(Context loop, Runnable step) {
        if (Vertx.currentContext() == loop) {
            step.run();
        } else {
            loop.runOnContext(ignored -> step.run());
        }
    }

    private void admit(RoutingContext context, SecurityIdentity identity) {
        Caller caller;
        try {
            caller = new CurrentCaller(identity).get();
        } catch (ProblemException problem) {
            refuse(context, problem);
            return;
        }
        String key = caller.client() + "@" + caller.organization();
        AccessLog.caller(context, key);
        if (limits.admits(context, key)) {
            QuarkusHttpUser.setIdentity(identity, context);
            inviteBody(context);
            context.next();
        }
    }

    /** A caller that waits before it sends its body is told to go on only now. */
    private static void inviteBody(RoutingContext context) {
        if ("100-continue".equalsIgnoreCase(context.request().getHeader("Expect"))) {
            context.response().writeContinue();
        }
    }

    /** Refused requests count against the peer: guessing tokens is not for free. */
    private void refuse(RoutingContext context, ProblemException problem) {
        if (!limits.admits(context, peer(context))) {
            return;
        }
        if (problem.type().kind() == ProblemKind.UNAUTHENTICATED) {
            boolean sent = context.request().headers().contains("Authorization");
            context.response().putHeader("WWW-Authenticate", sent ? TokenProblem.INVALID_TOKEN : "Bearer");
        } else if (problem.type() == WebProblem.ORGANIZATION_AMBIGUOUS) {
            context.response().putHeader("WWW-Authenticate", TokenProblem.ORGANIZATION_NEEDED);
        } else if (problem.type() == GatewayProblem.IDENTITY_PROVIDER_UNAVAILABLE) {
            LOG.errorf("A token could not be checked: %s", problem.getCause());
            context.response().putHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        answers.refuse(context, problem);
    }

    private static String peer(RoutingContext context) {
        return context.request().remoteAddress().hostAddress();
    }
}
