package dev.secondment.agreement.terms.domain;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

public record Money(
        @Pattern(regexp = Shape.AMOUNT) @Nullable String amount,
        @Pattern(regexp = "[A-Z]{3}") @Nullable String currency) {}
