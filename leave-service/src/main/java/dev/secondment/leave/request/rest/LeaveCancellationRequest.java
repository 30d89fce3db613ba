package dev.secondment.leave.request.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "LeaveCancellation")
public record LeaveCancellationRequest(
        @Size(max = 500)
        @Pattern(regexp = LeaveDecisionRequest.TEXT)
        @Schema(description = "Shown to every party of the agreement", examples = "Plans have changed")
        @Nullable
        String reason) {}
