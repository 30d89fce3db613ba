package dev.secondment.agreement.suspension.rest;

import dev.secondment.agreement.lifecycle.domain.SuspensionReason;
import dev.secondment.agreement.suspension.application.SuspensionView;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Suspension")
record SuspensionResponse(
        UUID id,
        SuspensionReason reasonCode,
        LocalDate since,
        LocalDate reviewOn,

        @Schema(description = "The first day on which it was no longer so.") @Nullable
        LocalDate overSince) {

    static SuspensionResponse from(SuspensionView view) {
        return new SuspensionResponse(
                view.id(),
                view.reasonCode(),
                view.since(),
                view.reviewOn(),
                view.overSince().orElse(null));
    }
}
