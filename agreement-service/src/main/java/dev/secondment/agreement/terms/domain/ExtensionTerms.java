package dev.secondment.agreement.terms.domain;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * @param maxTotal how long the secondment may last in all
 * @param minStep the shortest extension worth asking for
 * @param decisionLeadTime how long before the last day an extension must be decided
 */
public record ExtensionTerms(
        @Nullable Boolean allowed,
        @Pattern(regexp = Shape.PERIOD) @Nullable String maxTotal,
        @Pattern(regexp = Shape.PERIOD) @Nullable String minStep,
        @Pattern(regexp = Shape.PERIOD) @Nullable String decisionLeadTime) {}
