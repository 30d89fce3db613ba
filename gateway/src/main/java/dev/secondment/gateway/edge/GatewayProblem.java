package dev.secondment.gateway.edge;

import dev.secondment.platform.problem.ProblemKind;
import dev.secondment.platform.problem.ProblemText;
import dev.secondment.platform.problem.ProblemType;
import java.util.Locale;

/** What the gateway itself refuses, before or instead of a service. */
public enum GatewayProblem implements ProblemType {
    AMBIGUOUS_PATH(
            ProblemKind.MALFORMED,
            "The address can be read in more than one way",
            "Send a plain path: no encoded slashes or dots, no empty or dot segments, no semicolons."),
    RATE_LIMITED(
            ProblemKind.TOO_MANY,
            "Too many requests in this minute",
            "Wait for the time that Retry-After gives; RateLimit on every answer says what is left."),
    SERVICE_FAILED(
            ProblemKind.BAD_GATEWAY,
            "The service broke off before it answered",
            "Read the resource to see whether the change was made, or repeat it with the same Idempotency-Key."),
    SERVICE_UNAVAILABLE(
            ProblemKind.UNAVAILABLE,
            "The service cannot be reached",
            "Try again after the time that Retry-After gives; other services are not affected."),
    SERVICE_TIMEOUT(
            ProblemKind.GATEWAY_TIMEOUT,
            "The service did not answer in time",
            "Read the resource to see whether the change was made, or repeat it with the same Idempotency-Key."),
    IDENTITY_PROVIDER_UNAVAILABLE(
            ProblemKind.UNAVAILABLE,
            "The token cannot be checked at the moment",
            "Try again after the time that Retry-After gives; the token may well be good."),
    TEST_CLOCK_DISAGREES(
            ProblemKind.BAD_GATEWAY,
            "Not every service follows the test clock",
            "Start the services that are named, and set the clock again.");

    private final ProblemText text;

    GatewayProblem(ProblemKind kind, String title, String advice) {
        text = new ProblemText("gateway-" + name().toLowerCase(Locale.ROOT).replace('_', '-'), title, kind, advice);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
