package dev.secondment.leave.cover.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "RefuseCover", description = "A no; who had said yes, or was assigned, gives the half days back")
public record RefuseCoverRequest(
        @Schema(description = "The latest offer to you, where nothing is said") @Nullable
        UUID offerId) {}
