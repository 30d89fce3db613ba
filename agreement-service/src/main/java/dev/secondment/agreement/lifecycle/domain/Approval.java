package dev.secondment.agreement.lifecycle.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An approval given.
 *
 * @param onBehalfOf whom the approver stood in for; absent where they were asked themselves
 */
public record Approval(
        String subject, String login, @Nullable String onBehalfOf, Instant at) {}
