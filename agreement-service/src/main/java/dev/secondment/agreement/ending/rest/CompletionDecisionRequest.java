package dev.secondment.agreement.ending.rest;

import dev.secondment.agreement.ending.application.DecideCompletion;
import dev.secondment.agreement.lifecycle.domain.Side;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record CompletionDecisionRequest(
        @NotNull DecideCompletion.Decision decision,

        @Schema(description = "Needed to object.") @Size(max = 2000) @Pattern(regexp = Words.TEXT) @Nullable
        String reason,

        @Schema(description = "Needed by whoever stands on more than one side.") @Nullable
        Side party) {}
