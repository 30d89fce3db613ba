package dev.secondment.agreement.lifecycle.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

record WithdrawalRequest(
        @NotBlank @Size(max = 2000) @Pattern(regexp = RefusalRequest.TEXT)
        String reason) {}
