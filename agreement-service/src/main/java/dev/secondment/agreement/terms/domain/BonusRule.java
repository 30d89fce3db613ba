package dev.secondment.agreement.terms.domain;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param appraisedBy whose judgement decides
 */
public record BonusRule(
        @Nullable BonusScheme scheme,
        @Nullable Employer appraisedBy,
        @Nullable Employer bearer,

        @Size(max = 500) @Pattern(regexp = Shape.TEXT) @Nullable
        String note) {}
