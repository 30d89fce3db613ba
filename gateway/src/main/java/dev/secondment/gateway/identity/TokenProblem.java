package dev.secondment.gateway.identity;

import dev.secondment.gateway.edge.GatewayProblem;
import dev.secondment.platform.problem.ProblemException;
import dev.secondment.platform.web.WebProblem;
import io.quarkus.oidc.common.runtime.OidcEndpointAccessException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** Tells a bad token from one that cannot be judged because its key cannot be had. */
final class TokenProblem {
    static final String INVALID_TOKEN =
            "Bearer error=\"invalid_token\", error_description=\"The token is not valid here\"";

    /** The scope by which a member of several organisations chooses one. */
    static final String ORGANIZATION_NEEDED = "Bearer error=\"insufficient_scope\", scope=\"organization\"";

    private TokenProblem() {}

    static ProblemException of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isKeyFetchFailure(cause)) {
                return new ProblemException(
                        GatewayProblem.IDENTITY_PROVIDER_UNAVAILABLE,
                        "The identity provider's keys cannot be fetched.",
                        cause);
            }
        }
        return new ProblemException(WebProblem.UNAUTHENTICATED, "The access token is not valid here.", failure);
    }

    private static boolean isKeyFetchFailure(Throwable cause) {
        return cause instanceof IOException
                || cause instanceof TimeoutException
                || cause instanceof OidcEndpointAccessException;
    }
}
