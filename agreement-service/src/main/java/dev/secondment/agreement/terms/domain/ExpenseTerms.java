package dev.secondment.agreement.terms.domain;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * An expense that is refunded.
 *
 * @param cap up to which it needs no exception; without one every claim does
 * @param bearer who pays in the end
 */
public record ExpenseTerms(
        @Nullable ExpenseType type,
        @Valid @Nullable Money cap,
        @Nullable CapPeriod per,
        @Nullable PartyRole bearer) {}
