package dev.secondment.agreement.terms.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record HostRole(
        @Size(max = 200) @Pattern(regexp = Shape.TEXT) @Nullable
        String title,

        @Size(max = 200) @Pattern(regexp = Shape.TEXT) @Nullable
        String organizationUnit,

        @Size(max = 50) @Nullable List<@NotNull @Size(min = 1, max = 500) @Pattern(regexp = Shape.TEXT) String> duties,
        @Valid @Nullable Site site,

        @Size(max = 200) @Pattern(regexp = Shape.TEXT) @Nullable
        String reportsTo) {}
