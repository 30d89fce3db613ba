package dev.secondment.agreement.terms.domain;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

public record Site(
        @Pattern(regexp = "[A-Z]{2}") @Nullable String country,
        @Pattern(regexp = Shape.REGION) @Nullable String region) {}
