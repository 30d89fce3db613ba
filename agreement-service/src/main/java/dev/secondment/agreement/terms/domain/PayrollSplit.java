package dev.secondment.agreement.terms.domain;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which share of the pay each payroll pays.
 */
public record PayrollSplit(
        @Pattern(regexp = Shape.DECIMAL) @Nullable String homePercent,
        @Pattern(regexp = Shape.DECIMAL) @Nullable String hostPercent) {}
