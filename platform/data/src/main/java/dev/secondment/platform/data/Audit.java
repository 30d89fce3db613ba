package dev.secondment.platform.data;

import dev.secondment.platform.web.Caller;
import dev.secondment.platform.web.CurrentCaller;
import dev.secondment.platform.web.RequestTrace;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.spi.runtime.AuthorizationFailureEvent;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Appends to the audit trail: who did what to which address, and who was denied. */
@ApplicationScoped
class Audit {
    private static final String APPEND =
            "INSERT INTO audit_event (actor, client, organization, action, object, outcome, trace_id) VALUES (?, ?, ?, ?, ?, ?, ?)";

    private final Sql sql;
    private final CurrentCaller caller;
    private final RequestTrace trace;

    Audit(Sql sql, CurrentCaller caller, RequestTrace trace) {
        this.sql = sql;
        this.caller = caller;
        this.trace = trace;
    }

    /** In the transaction of the change: both are kept, or neither. */
    void accepted(String action, String object) {
        Caller by = caller.get();
        append(by.subject(), by.client(), by.organization(), action, object, "accepted", trace.traceId());
    }

    /** In a transaction of its own, since the one that was refused is rolled back. */
    void denied(String action, String object, String problem) {
        Caller by = caller.get();
        QuarkusTransaction.requiringNew()
                .run(() -> append(
                        by.subject(),
                        by.client(),
                        by.organization(),
                        action,
                        object,
                        "denied: " + problem,
                        trace.traceId()));
    }

    /** A denial by role comes before any resource is entered. */
    void onRoleDenied(@ObservesAsync AuthorizationFailureEvent denial) {
        SecurityIdentity identity = denial.getSecurityIdentity();
        if (identity == null || identity.isAnonymous()) {
            return;
        }
        Object request = denial.getEventProperties().get(RoutingContext.class.getName());
        String object = request instanceof RoutingContext routing
                ? routing.request().method() + " " + routing.request().path()
                : "unknown";
        SystemWork.run(
                "audit",
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> append(
                                identity.getPrincipal().getName(),
                                "unknown",
                                null,
                                "role-check",
                                object,
                                "denied: forbidden",
                                "none")));
    }

    private void append(
            String actor,
            String client,
            @Nullable UUID organization,
            String action,
            String object,
            String outcome,
            String traceId) {
        sql.update(APPEND, actor, client, organization, action, object, outcome, traceId);
    }
}
