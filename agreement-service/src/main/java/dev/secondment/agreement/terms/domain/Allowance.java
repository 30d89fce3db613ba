package dev.secondment.agreement.terms.domain;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

public record Allowance(
        @Nullable AllowanceType type,
        @Nullable AllowanceMethod method,
        @Valid @Nullable Money monthlyAmount) {}
