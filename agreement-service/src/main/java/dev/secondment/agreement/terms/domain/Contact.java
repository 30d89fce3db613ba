package dev.secondment.agreement.terms.domain;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to turn to.
 */
public record Contact(
        @Nullable ContactRole role,

        @Size(max = 200) @Pattern(regexp = Shape.TEXT) @Nullable
        String name,

        @Size(max = 254) @Pattern(regexp = Shape.TEXT) @Nullable
        String email,

        @Size(max = 40) @Pattern(regexp = Shape.TEXT) @Nullable
        String phone) {}
