package dev.secondment.agreement.terms.domain;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * What allowances are reckoned from: pay a year for the agreed working time.
 *
 * @param currentAnnual what the person is paid at home
 * @param newAnnual what the role at the host is paid
 */
public record PayBasis(
        @Valid @Nullable Money currentAnnual,
        @Valid @Nullable Money newAnnual) {}
