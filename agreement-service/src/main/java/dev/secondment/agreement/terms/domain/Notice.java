package dev.secondment.agreement.terms.domain;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** How long before the end each party has to say so. */
public record Notice(
        @Pattern(regexp = Shape.PERIOD) @Nullable String home,
        @Pattern(regexp = Shape.PERIOD) @Nullable String host,
        @Pattern(regexp = Shape.PERIOD) @Nullable String secondee) {}
