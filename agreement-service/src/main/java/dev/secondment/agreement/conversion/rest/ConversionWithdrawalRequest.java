package dev.secondment.agreement.conversion.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

record ConversionWithdrawalRequest(
        @NotBlank @Size(max = 2000) @Pattern(regexp = ProposeConversionRequest.TEXT)
        String reason) {}
