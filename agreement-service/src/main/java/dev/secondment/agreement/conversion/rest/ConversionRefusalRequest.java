package dev.secondment.agreement.conversion.rest;

import dev.secondment.agreement.lifecycle.domain.Side;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record ConversionRefusalRequest(
        @Schema(description = "A person's reason is read by home HR alone.")
        @NotBlank
        @Size(max = 2000)
        @Pattern(regexp = ProposeConversionRequest.TEXT)
        String reason,

        @Schema(description = "For which side, where you stand on two.") @Nullable
        Side party) {}
