package dev.secondment.agreement.terms.domain;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One more line beside {@code reportsTo}.
 */
public record ReportingLine(
        @Nullable ReportingKind kind,

        @Size(max = 200) @Pattern(regexp = Shape.TEXT) @Nullable
        String to,

        @Size(max = 200) @Pattern(regexp = Shape.TEXT) @Nullable
        String about) {}
