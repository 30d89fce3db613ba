package dev.secondment.agreement.terms.domain;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What one organisation tells another of the person, and what for.
 */
public record Disclosure(
        @Nullable PartyRole to,

        @Size(max = 300) @Pattern(regexp = Shape.TEXT) @Nullable
        String data,

        @Size(max = 300) @Pattern(regexp = Shape.TEXT) @Nullable
        String purpose) {}
