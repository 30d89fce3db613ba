package dev.secondment.gateway.limits;

import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/**
 * The outcome of one request against its caller's quota.
 *
 * @param granted whether the request may go on
 * @param quota requests per window
 * @param left requests left in this window
 * @param untilReset when the quota is whole again
 */
record Allowance(boolean granted, long quota, Duration window, long left, Duration untilReset) {

    static Allowance of(ConsumptionProbe probe, long quota, Duration window) {
        return new Allowance(
                probe.isConsumed(),
                quota,
                window,
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForReset()));
    }

    /** The {@code RateLimit-Policy} header, as in draft-ietf-httpapi-ratelimit-headers-10. */
    String policyHeader() {
        return "\"minute\";q=%d;w=%d".formatted(quota, window.toSeconds());
    }

    /** The {@code RateLimit} header of the same draft. */
    String limitHeader() {
        return "\"minute\";r=%d;t=%d".formatted(left, secondsToReset());
    }

    /** Rounded up: a client that waits this long is not refused again. */
    long secondsToReset() {
        return untilReset.plusNanos(999_999_999).toSeconds();
    }
}
