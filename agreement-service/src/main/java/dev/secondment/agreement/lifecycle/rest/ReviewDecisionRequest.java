package dev.secondment.agreement.lifecycle.rest;

import dev.secondment.agreement.lifecycle.application.DecideReview;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record ReviewDecisionRequest(
        @NotNull DecideReview.Decision decision,

        @Size(max = 2000) @Pattern(regexp = RefusalRequest.TEXT) @Nullable
        String reason) {}
