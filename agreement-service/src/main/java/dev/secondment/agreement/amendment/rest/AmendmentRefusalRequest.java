package dev.secondment.agreement.amendment.rest;

import dev.secondment.agreement.lifecycle.domain.Side;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a party refuses, where needed for which party it speaks. */
record AmendmentRefusalRequest(
        @NotBlank @Size(max = 2000) @Pattern(regexp = AmendmentRequest.TEXT)
        String reason,

        @Nullable Side party) {}
