package dev.secondment.agreement.terms.domain;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param reason why it is waived or does not apply
 */
public record Clause(
        @Pattern(regexp = Shape.CODE) @Nullable String code,
        @Nullable ClauseState state,

        @Size(max = 4000) @Pattern(regexp = Shape.PROSE) @Nullable
        String text,

        @Size(max = 500) @Pattern(regexp = Shape.TEXT) @Nullable
        String reason) {}
