package dev.secondment.agreement.terms.domain;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * @param surchargePercent on top of the hour's pay
 */
public record OvertimeRule(
        @Nullable OvertimeTreatment treatment,
        @Pattern(regexp = Shape.DECIMAL) @Nullable String surchargePercent,
        @Nullable Employer approvedBy,
        @Nullable Employer bearer) {}
