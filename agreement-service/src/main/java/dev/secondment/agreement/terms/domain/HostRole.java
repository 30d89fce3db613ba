package dev.secondment.agreement.terms.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param reportsTo whose directions the person follows day by day
 * @param requiredRegistrations what the person must be registered or licensed for to do this work
 */
public record HostRole(
        @Size(max = 200) @Pattern(regexp = Shape.TEXT) @Nullable
        String title,

        @Size(max = 200) @Pattern(regexp = Shape.TEXT) @Nullable
        String organizationUnit,

        @Size(max = 40) @Pattern(regexp = Shape.TEXT) @Nullable
        String grade,

        @Size(max = 50) @Nullable List<@NotNull @Size(min = 1, max = 500) @Pattern(regexp = Shape.TEXT) String> duties,
        @Valid @Nullable Site site,

        @Size(max = 200) @Pattern(regexp = Shape.TEXT) @Nullable
        String reportsTo,

        @Size(max = 10) @Nullable List<@NotNull @Valid ReportingLine> reportingLines,

        @Size(max = 20) @Nullable
        List<@NotNull @Size(min = 1, max = 200) @Pattern(regexp = Shape.TEXT) String> requiredRegistrations) {}
