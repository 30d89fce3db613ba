package dev.secondment.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.secondment.gateway.edge.EdgeAnswers;
import dev.secondment.gateway.edge.GatewayProblem;
import dev.secondment.platform.problem.ProblemException;
import io.github.bucket4j.Bucket;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many requests each caller has left in the running minute. Every replica of the gateway counts for itself. */
@ApplicationScoped
public class RateLimits {
    private static final Duration WINDOW = Duration.ofMinutes(1);

    /** A forgotten bucket comes back full, so it is kept longer than a window. */
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(WINDOW.multipliedBy(2))
            .maximumSize(100_000)
            .build();

    private final long perMinute;
    private final EdgeAnswers answers;

    RateLimits(
            @ConfigProperty(name = "secondment.rate-limit.per-minute", defaultValue = "600") long perMinute,
            EdgeAnswers answers) {
        this.perMinute = perMinute;
        this.answers = answers;
    }

    /** Counts the request against the caller's quota and says so on the answer; refuses it when nothing is left. */
    public boolean admits(RoutingContext context, String caller) {
        Allowance allowance = take(caller);
        context.response()
                .putHeader("RateLimit-Policy", allowance.policyHeader())
                .putHeader("RateLimit", allowance.limitHeader());
        if (!allowance.granted()) {
            context.response().putHeader("Retry-After", String.valueOf(allowance.secondsToReset()));
            answers.refuse(context, rateLimited(allowance));
        }
        return allowance.granted();
    }

    private Allowance take(String caller) {
        Bucket bucket = buckets.get(caller, ignored -> newBucket());
        return Allowance.of(bucket.tryConsumeAndReturnRemaining(1), perMinute, WINDOW);
    }

    /** The whole quota returns at once at the end of a window, so that one number says when. */
    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillIntervally(perMinute, WINDOW))
                .build();
    }

    private static ProblemException rateLimited(Allowance allowance) {
        String detail = "%d requests per minute are allowed; the next is taken in %d s."
                .formatted(allowance.quota(), allowance.secondsToReset());
        return new ProblemException(GatewayProblem.RATE_LIMITED, detail).with("violatedPolicies", List.of("minute"));
    }
}
