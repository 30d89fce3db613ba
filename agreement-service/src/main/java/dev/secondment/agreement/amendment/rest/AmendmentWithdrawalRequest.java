package dev.secondment.agreement.amendment.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

record AmendmentWithdrawalRequest(
        @NotBlank @Size(max = 2000) @Pattern(regexp = AmendmentRequest.TEXT)
        String reason) {}
