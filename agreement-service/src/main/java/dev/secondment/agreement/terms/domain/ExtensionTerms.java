package dev.secondment.agreement.terms.domain;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

public record ExtensionTerms(
        @Nullable Boolean allowed,
        @Pattern(regexp = Shape.PERIOD) @Nullable String maxTotal) {}
