package dev.secondment.agreement.conversion.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

record ContractRequest(
        @NotBlank @Size(max = 100) @Pattern(regexp = ProposeConversionRequest.LINE)
        String reference) {}
