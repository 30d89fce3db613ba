package dev.secondment.agreement.conversion.rest;

import dev.secondment.agreement.conversion.domain.FeeOutcome;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record FeeSettlementRequest(
        @NotNull FeeOutcome outcome,

        @Schema(description = "Of the payment: needed for SETTLED, absent for WAIVED.")
        @Size(min = 1, max = 100)
        @Pattern(regexp = ProposeConversionRequest.LINE)
        @Nullable
        String reference) {}
