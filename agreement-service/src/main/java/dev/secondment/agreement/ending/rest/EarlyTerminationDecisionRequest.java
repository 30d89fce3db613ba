package dev.secondment.agreement.ending.rest;

import dev.secondment.agreement.ending.application.DecideEarlyEnd;
import dev.secondment.agreement.lifecycle.domain.Side;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record EarlyTerminationDecisionRequest(
        @NotNull DecideEarlyEnd.Decision decision,

        @Schema(description = "Chosen by the home employer after a removal from the site; else absent.") @Nullable
        LocalDate lastDay,

        @Schema(description = "Needed to contest.") @Size(max = 2000) @Pattern(regexp = Words.TEXT) @Nullable
        String reason,

        @Schema(description = "Needed by whoever stands on more than one side.") @Nullable
        Side party) {}
