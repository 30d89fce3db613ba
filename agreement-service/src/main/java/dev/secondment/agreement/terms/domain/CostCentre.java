package dev.secondment.agreement.terms.domain;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

public record CostCentre(
        @Size(max = 40) @Pattern(regexp = Shape.TEXT) @Nullable
        String code,

        @Pattern(regexp = Shape.DECIMAL) @Nullable String percent) {}
