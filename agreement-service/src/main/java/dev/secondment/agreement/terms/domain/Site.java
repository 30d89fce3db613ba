package dev.secondment.agreement.terms.domain;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

public record Site(
        @Pattern(regexp = Shape.COUNTRY) @Nullable String country,
        @Pattern(regexp = Shape.REGION) @Nullable String region,

        @Size(max = 300) @Pattern(regexp = Shape.TEXT) @Nullable
        String address) {}
