package dev.secondment.agreement.suspension.rest;

import dev.secondment.agreement.lifecycle.domain.SuspensionReason;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record SuspensionRequest(
        @NotNull SuspensionReason reasonCode,

        @Schema(description = "When the home employer looks at it again; after today.") @NotNull
        LocalDate reviewOn) {}
