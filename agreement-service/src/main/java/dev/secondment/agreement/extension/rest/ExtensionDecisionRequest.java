package dev.secondment.agreement.extension.rest;

import dev.secondment.agreement.extension.domain.Decision;
import dev.secondment.agreement.lifecycle.domain.Side;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record ExtensionDecisionRequest(
        @NotNull Decision decision,

        @Schema(description = "Needed to refuse. A person's reason is read by home HR alone.")
        @Size(max = 2000)
        @Pattern(regexp = RaiseExtensionRequest.TEXT)
        @Nullable
        String reason,

        @Schema(description = "For which side, where you stand on two.") @Nullable
        Side party) {}
