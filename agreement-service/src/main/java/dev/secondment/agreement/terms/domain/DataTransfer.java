package dev.secondment.agreement.terms.domain;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Personal data that leaves for another country.
 */
public record DataTransfer(
        @Pattern(regexp = Shape.COUNTRY) @Nullable String country,
        @Nullable TransferSafeguard safeguard) {}
