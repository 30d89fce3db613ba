package dev.secondment.agreement.extension.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

record ExtensionWithdrawalRequest(
        @NotBlank @Size(max = 2000) @Pattern(regexp = RaiseExtensionRequest.TEXT)
        String reason) {}
