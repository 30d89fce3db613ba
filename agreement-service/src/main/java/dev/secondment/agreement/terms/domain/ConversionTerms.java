package dev.secondment.agreement.terms.domain;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * Whether, and at what price, the secondment may become employment with the host.
 *
 * @param atRiskPriority whether people of the host whose posts are at risk are considered first
 */
public record ConversionTerms(
        @Nullable Boolean allowed,
        @Valid @Nullable ConversionFee fee,
        @Nullable Boolean atRiskPriority) {}
