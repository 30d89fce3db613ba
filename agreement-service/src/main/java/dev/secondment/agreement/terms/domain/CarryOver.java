package dev.secondment.agreement.terms.domain;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * @param maxDays how many days may go into the next year
 * @param expiresAfter how long after the year's end they lapse
 */
public record CarryOver(
        @Pattern(regexp = Shape.DECIMAL) @Nullable String maxDays,
        @Pattern(regexp = Shape.PERIOD) @Nullable String expiresAfter) {}
