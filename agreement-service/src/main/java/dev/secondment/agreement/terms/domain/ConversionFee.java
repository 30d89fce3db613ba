package dev.secondment.agreement.terms.domain;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * What the host pays the home employer for taking the person over.
 */
public record ConversionFee(
        @Nullable FeeMethod method, @Valid @Nullable Money amount) {}
