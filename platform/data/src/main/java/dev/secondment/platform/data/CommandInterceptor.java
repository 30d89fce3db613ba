package dev.secondment.platform.data;

import dev.secondment.platform.problem.ProblemException;
import dev.secondment.platform.problem.ProblemKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** See {@link Command}. */
@Command("")
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class CommandInterceptor {

    private final RoutingContext request;
    private final IdempotencyKeys keys;
    private final Audit audit;

    CommandInterceptor(RoutingContext request, IdempotencyKeys keys, Audit audit) {
        this.request = request;
        this.keys = keys;
        this.audit = audit;
    }

    @AroundInvoke
    Object perform(InvocationContext invocation) throws Exception {
        String action = invocation.getMethod().getAnnotation(Command.class).value();
        String path = request.request().path();
        Optional<IdempotencyKeys.Claim> claim =
                request.request().method().name().equals("POST")
                        ? Optional.of(keys.claimOf(request.request(), invocation))
                        : Optional.empty();
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Optional<Response> replay = claim.flatMap(keys::take);
                if (replay.isPresent()) {
                    return replay.get();
                }
                Response response = (Response) invocation.proceed();
                audit.accepted(action, path);
                claim.ifPresent(taken -> keys.store(taken, response));
                return response;
            });
        } catch (ProblemException refusal) {
            if (refusal.type().kind() == ProblemKind.FORBIDDEN || refusal.type().kind() == ProblemKind.NOT_FOUND) {
                audit.denied(action, path, refusal.type().code());
            }
            throw refusal;
        }
    }
}
