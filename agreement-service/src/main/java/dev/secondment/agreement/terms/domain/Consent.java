package dev.secondment.agreement.terms.domain;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the person agrees to by signing. Given freely: a refusal is known to the home employer's HR alone and sanctions
 * nobody.
 */
public record Consent(
        @Pattern(regexp = Shape.LANGUAGE) @Nullable String language,

        @Size(max = 4000) @Pattern(regexp = Shape.PROSE) @Nullable
        String text) {}
