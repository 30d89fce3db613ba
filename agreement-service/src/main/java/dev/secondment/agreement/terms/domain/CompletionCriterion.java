package dev.secondment.agreement.terms.domain;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * By what one sees that the task is done.
 */
public record CompletionCriterion(
        @Pattern(regexp = Shape.CODE) @Nullable String code,

        @Size(max = 500) @Pattern(regexp = Shape.TEXT) @Nullable
        String text) {}
