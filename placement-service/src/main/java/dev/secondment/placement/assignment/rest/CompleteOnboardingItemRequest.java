package dev.secondment.placement.assignment.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param evidence a reference, such as a ticket number; no personal data */
public record CompleteOnboardingItemRequest(
        @Schema(description = "A reference, such as a ticket number; no personal data", examples = "IT-4711")
        @Size(min = 1, max = 200)
        @Pattern(regexp = "[^\\p{Cc}\\p{Cs}]*")
        @Nullable
        String evidence) {}
