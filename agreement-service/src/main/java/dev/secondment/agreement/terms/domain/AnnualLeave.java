package dev.secondment.agreement.terms.domain;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

public record AnnualLeave(
        @Nullable PolicyOfRecord policyOfRecord,
        @Nullable ApprovalRoute route,
        @Pattern(regexp = Shape.DECIMAL) @Nullable String daysPerYear) {}
